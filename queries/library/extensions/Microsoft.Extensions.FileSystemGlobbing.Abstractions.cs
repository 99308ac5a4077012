// assemblies: Microsoft.Extensions.FileSystemGlobbing
using System.Collections.Generic;
namespace Microsoft.Extensions.FileSystemGlobbing.Abstractions;
abstract class DirectoryInfoBase : FileSystemInfoBase {
	IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos();
	DirectoryInfoBase GetDirectory(string path);
	FileInfoBase GetFile(string path);
}
class DirectoryInfoWrapper : DirectoryInfoBase {}
abstract class FileInfoBase : FileSystemInfoBase {}
class FileInfoWrapper : FileInfoBase {}
abstract class FileSystemInfoBase {
	string FullName {get;}
	string Name {get;}
	DirectoryInfoBase ParentDirectory {get;}
}
