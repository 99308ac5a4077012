// assemblies: Microsoft.Win32.Registry, System, System.Core, System.Diagnostics.Process, System.IO.MemoryMappedFiles, System.IO.Pipes, System.Runtime, System.Security.Cryptography, System.Security.Principal.Windows, mscorlib
namespace Microsoft.Win32.SafeHandles;
abstract class CriticalHandleMinusOneIsInvalid {}
abstract class CriticalHandleZeroOrMinusOneIsInvalid {}
class SafeAccessTokenHandle {}
class SafeFileHandle : SafeHandleZeroOrMinusOneIsInvalid {}
abstract class SafeHandleMinusOneIsInvalid {}
abstract class SafeHandleZeroOrMinusOneIsInvalid {}
class SafeMemoryMappedFileHandle : SafeHandleZeroOrMinusOneIsInvalid {}
class SafeMemoryMappedViewHandle {}
abstract class SafeNCryptHandle : SafeHandleZeroOrMinusOneIsInvalid {}
class SafeNCryptKeyHandle : SafeNCryptHandle {}
class SafeNCryptProviderHandle : SafeNCryptHandle {}
class SafeNCryptSecretHandle : SafeNCryptHandle {}
class SafePipeHandle : SafeHandleZeroOrMinusOneIsInvalid {}
class SafeProcessHandle : SafeHandleZeroOrMinusOneIsInvalid {}
class SafeRegistryHandle : SafeHandleZeroOrMinusOneIsInvalid {}
class SafeWaitHandle : SafeHandleZeroOrMinusOneIsInvalid {}
class SafeX509ChainHandle : SafeHandleZeroOrMinusOneIsInvalid {}
