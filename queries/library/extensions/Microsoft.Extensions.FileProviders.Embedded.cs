// assemblies: Microsoft.Extensions.FileProviders.Embedded
using System;
using System.IO;
namespace Microsoft.Extensions.FileProviders.Embedded;
class EmbeddedResourceFileInfo : IFileInfo {
	bool Exists {get;}
	bool IsDirectory {get;}
	DateTimeOffset LastModified {get;}
	long Length {get;}
	string Name {get;}
	string PhysicalPath {get;}
	Stream CreateReadStream();
}
