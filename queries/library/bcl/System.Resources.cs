// assemblies: System.Resources.Writer, System.Runtime, System.Web, System.Windows.Forms, mscorlib
using System.Collections;
using System.Globalization;
using System.IO;
using System.Reflection;
namespace System.Resources;
interface IResourceReader : IDisposable, IEnumerable {}
interface IResourceWriter : IDisposable {}
class MissingManifestResourceException : SystemException {}
class MissingSatelliteAssemblyException : SystemException {}
class NeutralResourcesLanguageAttribute : Attribute {}
class ResXDataNode {}
class ResXFileRef {}
class ResXResourceReader : IResourceReader {}
class ResXResourceSet : ResourceSet {}
class ResXResourceWriter : IResourceWriter {}
class ResourceManager {
	protected string BaseNameField;
	protected Assembly MainAssembly;
	static int MagicNumber, HeaderVersionNumber;
	string BaseName {get;}
	protected UltimateResourceFallbackLocation FallbackLocation {get;set;}
	bool IgnoreCase {get;set;}
	Type ResourceSetType {get;}
	static ResourceManager CreateFileBasedResourceManager(string baseName, string resourceDir, Type usingResourceSet);
	protected static CultureInfo GetNeutralResourcesLanguage(Assembly a);
	object GetObject(string name);
	object GetObject(string name, CultureInfo culture);
	protected string GetResourceFileName(CultureInfo culture);
	ResourceSet GetResourceSet(CultureInfo culture, bool createIfNotExists, bool tryParents);
	protected static Version GetSatelliteContractVersion(Assembly a);
	string GetString(string name);
	string GetString(string name, CultureInfo culture);
	protected ResourceSet InternalGetResourceSet(CultureInfo culture, bool createIfNotExists, bool tryParents);
	void ReleaseAllResources();
}
class ResourceReader : IResourceReader {}
class ResourceSet : IDisposable, IEnumerable {
	protected IResourceReader Reader;
	protected Hashtable Table;
	void Close();
	protected void Dispose(bool disposing);
	void Dispose();
	Type GetDefaultReader();
	Type GetDefaultWriter();
	IDictionaryEnumerator GetEnumerator();
	object GetObject(string name);
	object GetObject(string name, bool ignoreCase);
	string GetString(string name);
	string GetString(string name, bool ignoreCase);
	protected void ReadResources();
}
class ResourceWriter : IResourceWriter {
	Func<Type, string> TypeNameConverter {get;set;}
	void AddResource(string name, string value);
	void AddResource(string name, object value);
	void AddResource(string name, Stream value, bool closeAfterWrite = default);
	void AddResource(string name, byte[] value);
	void AddResourceData(string name, string typeName, byte[] serializedData);
	void Close();
	void Dispose();
	void Generate();
}
class SatelliteContractVersionAttribute : Attribute {}
enum UltimateResourceFallbackLocation {}
