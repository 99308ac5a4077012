// assemblies: System.IO.IsolatedStorage, mscorlib
using System.Security;
namespace System.IO.IsolatedStorage;
interface INormalizeForIsolatedStorage {}
abstract class IsolatedStorage : MarshalByRefObject {}
class IsolatedStorageException : Exception {}
class IsolatedStorageFile : IsolatedStorage, IDisposable {}
class IsolatedStorageFileStream : FileStream {}
enum IsolatedStorageScope {}
enum IsolatedStorageSecurityOptions {}
class IsolatedStorageSecurityState : SecurityState {}
