// assemblies: Microsoft.AspNetCore.DataProtection
using Microsoft.Win32;
using System;
using System.Collections.Generic;
using System.IO;
using System.Xml.Linq;
namespace Microsoft.AspNetCore.DataProtection.Repositories;
class FileSystemXmlRepository : IDeletableXmlRepository {
	static DirectoryInfo DefaultKeyStorageDirectory {get;}
	DirectoryInfo Directory {get;}
	bool DeleteElements(Action<IReadOnlyCollection<IDeletableElement>> chooseElements);
	IReadOnlyCollection<XElement> GetAllElements();
	void StoreElement(XElement element, string friendlyName);
}
interface IDeletableElement {
	int? DeletionOrder {get;set;}
	XElement Element {get;}
}
interface IDeletableXmlRepository : IXmlRepository {
	bool DeleteElements(Action<IReadOnlyCollection<IDeletableElement>> chooseElements);
}
interface IXmlRepository {
	IReadOnlyCollection<XElement> GetAllElements();
	void StoreElement(XElement element, string friendlyName);
}
class RegistryXmlRepository : IDeletableXmlRepository {
	static RegistryKey DefaultRegistryKey {get;}
	RegistryKey RegistryKey {get;}
	bool DeleteElements(Action<IReadOnlyCollection<IDeletableElement>> chooseElements);
	IReadOnlyCollection<XElement> GetAllElements();
	void StoreElement(XElement element, string friendlyName);
}
