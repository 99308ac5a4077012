// assemblies: Microsoft.Extensions.FileProviders.Composite
using System.Collections.Generic;
namespace Microsoft.Extensions.FileProviders.Composite;
class CompositeDirectoryContents : IDirectoryContents {
	bool Exists {get;}
	IEnumerator<IFileInfo> GetEnumerator();
}
