// assemblies: Microsoft.Extensions.FileSystemGlobbing
namespace Microsoft.Extensions.FileSystemGlobbing.Abstractions;
abstract class DirectoryInfoBase : FileSystemInfoBase {}
class DirectoryInfoWrapper : DirectoryInfoBase {}
abstract class FileInfoBase : FileSystemInfoBase {}
class FileInfoWrapper : FileInfoBase {}
abstract class FileSystemInfoBase {}
