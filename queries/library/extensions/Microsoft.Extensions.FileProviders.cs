// assemblies: Microsoft.Extensions.FileProviders.Abstractions, Microsoft.Extensions.FileProviders.Composite, Microsoft.Extensions.FileProviders.Embedded, Microsoft.Extensions.FileProviders.Physical
using Microsoft.Extensions.Primitives;
using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
namespace Microsoft.Extensions.FileProviders;
class CompositeFileProvider : IFileProvider {
	IEnumerable<IFileProvider> FileProviders {get;}
	IDirectoryContents GetDirectoryContents(string subpath);
	IFileInfo GetFileInfo(string subpath);
	IChangeToken Watch(string pattern);
}
class EmbeddedFileProvider : IFileProvider {
	IDirectoryContents GetDirectoryContents(string subpath);
	IFileInfo GetFileInfo(string subpath);
	IChangeToken Watch(string pattern);
}
interface IDirectoryContents : IEnumerable<IFileInfo> {
	bool Exists {get;}
}
interface IFileInfo {
	bool Exists {get;}
	bool IsDirectory {get;}
	DateTimeOffset LastModified {get;}
	long Length {get;}
	string Name {get;}
	string PhysicalPath {get;}
	Stream CreateReadStream();
}
interface IFileProvider {
	IDirectoryContents GetDirectoryContents(string subpath);
	IFileInfo GetFileInfo(string subpath);
	IChangeToken Watch(string filter);
}
class ManifestEmbeddedFileProvider : IFileProvider {
	Assembly Assembly {get;}
	IDirectoryContents GetDirectoryContents(string subpath);
	IFileInfo GetFileInfo(string subpath);
	IChangeToken Watch(string filter);
}
class NotFoundDirectoryContents : IDirectoryContents {
	bool Exists {get;}
	static NotFoundDirectoryContents Singleton {get;}
	IEnumerator<IFileInfo> GetEnumerator();
}
class NotFoundFileInfo : IFileInfo {
	bool Exists {get;}
	bool IsDirectory {get;}
	DateTimeOffset LastModified {get;}
	long Length {get;}
	string Name {get;}
	string PhysicalPath {get;}
	Stream CreateReadStream();
}
class NullChangeToken : IChangeToken {
	bool ActiveChangeCallbacks {get;}
	bool HasChanged {get;}
	static NullChangeToken Singleton {get;}
	IDisposable RegisterChangeCallback(Action<object> callback, object state);
}
class NullFileProvider : IFileProvider {
	IDirectoryContents GetDirectoryContents(string subpath);
	IFileInfo GetFileInfo(string subpath);
	IChangeToken Watch(string filter);
}
class PhysicalFileProvider : IDisposable, IFileProvider {
	string Root {get;}
	bool UseActivePolling {get;set;}
	bool UsePollingFileWatcher {get;set;}
	void Dispose();
	protected void Dispose(bool disposing);
	IDirectoryContents GetDirectoryContents(string subpath);
	IFileInfo GetFileInfo(string subpath);
	IChangeToken Watch(string filter);
}
