// assemblies: Microsoft.Extensions.FileProviders.Physical
using Microsoft.Extensions.Primitives;
using System;
using System.Collections.Generic;
using System.IO;
namespace Microsoft.Extensions.FileProviders.Physical;
enum ExclusionFilters { Sensitive, DotPrefixed, Hidden, System, None }
class PhysicalDirectoryInfo : IDirectoryContents, IFileInfo {
	bool Exists {get;}
	bool IsDirectory {get;}
	DateTimeOffset LastModified {get;}
	long Length {get;}
	string Name {get;}
	string PhysicalPath {get;}
	Stream CreateReadStream();
	IEnumerator<IFileInfo> GetEnumerator();
}
class PhysicalFileInfo : IFileInfo {
	bool Exists {get;}
	bool IsDirectory {get;}
	DateTimeOffset LastModified {get;}
	long Length {get;}
	string Name {get;}
	string PhysicalPath {get;}
	Stream CreateReadStream();
}
class PhysicalFilesWatcher : IDisposable {
	IChangeToken CreateFileChangeToken(string filter);
	void Dispose();
	protected void Dispose(bool disposing);
}
class PollingFileChangeToken : IChangeToken {
	bool ActiveChangeCallbacks {get;}
	bool HasChanged {get;}
	IDisposable RegisterChangeCallback(Action<object> callback, object state);
}
class PollingWildCardChangeToken : IChangeToken {
	bool ActiveChangeCallbacks {get;}
	bool HasChanged {get;}
	protected DateTime GetLastWriteUtc(string path);
}
