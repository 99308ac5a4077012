// assemblies: System.Core, System.IO.MemoryMappedFiles
using System.Security.AccessControl;
namespace System.IO.MemoryMappedFiles;
class MemoryMappedFile : IDisposable {}
enum MemoryMappedFileAccess {}
enum MemoryMappedFileOptions {}
enum MemoryMappedFileRights {}
class MemoryMappedFileSecurity : ObjectSecurity<MemoryMappedFileRights> {}
class MemoryMappedViewAccessor : IDisposable {}
class MemoryMappedViewStream {}
