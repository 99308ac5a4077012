// assemblies: System.Core, System.IO.MemoryMappedFiles
namespace System.IO.MemoryMappedFiles;
class MemoryMappedFile : IDisposable {}
enum MemoryMappedFileAccess {}
enum MemoryMappedFileOptions {}
enum MemoryMappedFileRights {}
class MemoryMappedFileSecurity {}
class MemoryMappedViewAccessor : IDisposable {}
class MemoryMappedViewStream {}
