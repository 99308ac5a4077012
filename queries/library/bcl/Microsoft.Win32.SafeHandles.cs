// assemblies: Microsoft.Win32.Registry, System, System.Core, System.Diagnostics.Process, System.IO.MemoryMappedFiles, System.IO.Pipes, System.Runtime, System.Security.Cryptography, System.Security.Principal.Windows, mscorlib
using System.Runtime.InteropServices;
namespace Microsoft.Win32.SafeHandles;
abstract class CriticalHandleMinusOneIsInvalid : CriticalHandle {}
abstract class CriticalHandleZeroOrMinusOneIsInvalid : CriticalHandle {}
class SafeAccessTokenHandle : SafeHandle {}
class SafeFileHandle : SafeHandleZeroOrMinusOneIsInvalid {}
abstract class SafeHandleMinusOneIsInvalid : SafeHandle {}
abstract class SafeHandleZeroOrMinusOneIsInvalid : SafeHandle {}
class SafeMemoryMappedFileHandle : SafeHandleZeroOrMinusOneIsInvalid {}
class SafeMemoryMappedViewHandle : SafeBuffer {}
abstract class SafeNCryptHandle : SafeHandleZeroOrMinusOneIsInvalid {}
class SafeNCryptKeyHandle : SafeNCryptHandle {}
class SafeNCryptProviderHandle : SafeNCryptHandle {}
class SafeNCryptSecretHandle : SafeNCryptHandle {}
class SafePipeHandle : SafeHandleZeroOrMinusOneIsInvalid {}
class SafeProcessHandle : SafeHandleZeroOrMinusOneIsInvalid {}
class SafeRegistryHandle : SafeHandleZeroOrMinusOneIsInvalid {}
class SafeWaitHandle : SafeHandleZeroOrMinusOneIsInvalid {}
class SafeX509ChainHandle : SafeHandleZeroOrMinusOneIsInvalid {}
