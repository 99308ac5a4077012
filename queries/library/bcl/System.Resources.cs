// assemblies: System.Resources.Writer, System.Runtime, System.Web, System.Windows.Forms, mscorlib
using System.Collections;
using System.ComponentModel;
using System.ComponentModel.Design;
using System.Drawing;
using System.Globalization;
using System.IO;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;
namespace System.Resources;
interface IResourceReader : IDisposable, IEnumerable {
	void Close();
	IDictionaryEnumerator GetEnumerator();
}
interface IResourceWriter : IDisposable {
	void AddResource(string name, string value);
	void AddResource(string name, object value);
	void AddResource(string name, byte[] value);
	void Close();
	void Generate();
}
class MissingManifestResourceException : SystemException {}
class MissingSatelliteAssemblyException : SystemException {
	string CultureName {get;}
}
class NeutralResourcesLanguageAttribute : Attribute {
	string CultureName {get;}
	UltimateResourceFallbackLocation Location {get;}
}
class ResXDataNode : ISerializable {
	string Comment {get;set;}
	ResXFileRef FileRef {get;}
	string Name {get;set;}
	Point GetNodePosition();
	object GetValue(AssemblyName[] names);
	object GetValue(ITypeResolutionService typeResolver);
	string GetValueTypeName(AssemblyName[] names);
	string GetValueTypeName(ITypeResolutionService typeResolver);
}
class ResXFileRef {
	string FileName {get;}
	Encoding TextFileEncoding {get;}
	string TypeName {get;}
	class Converter : TypeConverter {}
}
class ResXResourceReader : IResourceReader {
	string BasePath {get;set;}
	bool UseResXDataNodes {get;set;}
	void Close();
	protected void Dispose(bool disposing);
	static ResXResourceReader FromFileContents(string fileContents);
	static ResXResourceReader FromFileContents(string fileContents, ITypeResolutionService typeResolver);
	static ResXResourceReader FromFileContents(string fileContents, AssemblyName[] assemblyNames);
	IDictionaryEnumerator GetEnumerator();
	IDictionaryEnumerator GetMetadataEnumerator();
}
class ResXResourceSet : ResourceSet {}
class ResXResourceWriter : IResourceWriter {
	static string BinSerializedObjectMimeType, ByteArraySerializedObjectMimeType, DefaultSerializedObjectMimeType, ResMimeType, ResourceSchema, SoapSerializedObjectMimeType, Version;
	string BasePath {get;set;}
	void AddAlias(string aliasName, AssemblyName assemblyName);
	void AddMetadata(string name, string value);
	void AddMetadata(string name, byte[] value);
	void AddMetadata(string name, object value);
	void AddResource(string name, byte[] value);
	void AddResource(string name, object value);
	void AddResource(string name, string value);
	void AddResource(ResXDataNode node);
	void Close();
	void Dispose();
	protected void Dispose(bool disposing);
	void Generate();
}
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
class ResourceReader : IResourceReader {
	void Close();
	void Dispose();
	IDictionaryEnumerator GetEnumerator();
	void GetResourceData(string resourceName, out string resourceType, out byte[] resourceData);
}
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
class SatelliteContractVersionAttribute : Attribute {
	string Version {get;}
}
enum UltimateResourceFallbackLocation { MainAssembly, Satellite }
