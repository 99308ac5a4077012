// assemblies: Microsoft.Extensions.FileProviders.Physical
using System.Collections.Generic;
namespace Microsoft.Extensions.FileProviders.Internal;
class PhysicalDirectoryContents : IDirectoryContents {
	bool Exists {get;}
	IEnumerator<IFileInfo> GetEnumerator();
}
