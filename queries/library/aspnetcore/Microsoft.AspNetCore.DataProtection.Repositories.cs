// assemblies: Microsoft.AspNetCore.DataProtection
using System.Collections.Generic;
using System.Xml.Linq;
namespace Microsoft.AspNetCore.DataProtection.Repositories;
class FileSystemXmlRepository : IDeletableXmlRepository {}
interface IDeletableElement {}
interface IDeletableXmlRepository : IXmlRepository {}
interface IXmlRepository {
	IReadOnlyCollection<XElement> GetAllElements();
	void StoreElement(XElement element, string friendlyName);
}
class RegistryXmlRepository : IDeletableXmlRepository {}
