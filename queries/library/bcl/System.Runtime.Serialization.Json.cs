// assemblies: System.Json.Microsoft, System.Private.DataContractSerialization, System.Runtime.Serialization
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Text;
using System.Xml;
namespace System.Runtime.Serialization.Json;
class DataContractJsonSerializer : XmlObjectSerializer {
	IDataContractSurrogate DataContractSurrogate {get;}
	DateTimeFormat DateTimeFormat {get;}
	EmitTypeInformation EmitTypeInformation {get;}
	bool IgnoreExtensionDataObject {get;}
	ReadOnlyCollection<Type> KnownTypes {get;}
	int MaxItemsInObjectGraph {get;}
	bool SerializeReadOnlyTypes {get;}
	bool UseSimpleDictionaryFormat {get;}
	ISerializationSurrogateProvider GetSerializationSurrogateProvider();
	void SetSerializationSurrogateProvider(ISerializationSurrogateProvider provider);
}
static class DataContractJsonSerializerExtensions {
	static ISerializationSurrogateProvider GetSerializationSurrogateProvider(this DataContractJsonSerializer serializer);
	static void SetSerializationSurrogateProvider(this DataContractJsonSerializer serializer, ISerializationSurrogateProvider provider);
}
class DataContractJsonSerializerSettings {
	IDataContractSurrogate DataContractSurrogate {get;set;}
	DateTimeFormat DateTimeFormat {get;set;}
	EmitTypeInformation EmitTypeInformation {get;set;}
	bool IgnoreExtensionDataObject {get;set;}
	IEnumerable<Type> KnownTypes {get;set;}
	int MaxItemsInObjectGraph {get;set;}
	string RootName {get;set;}
	bool SerializeReadOnlyTypes {get;set;}
	bool UseSimpleDictionaryFormat {get;set;}
}
interface IXmlJsonReaderInitializer {
	void SetInput(byte[] buffer, int offset, int count, Encoding encoding, XmlDictionaryReaderQuotas quotas, OnXmlDictionaryReaderClose onClose);
	void SetInput(Stream stream, Encoding encoding, XmlDictionaryReaderQuotas quotas, OnXmlDictionaryReaderClose onClose);
}
interface IXmlJsonWriterInitializer {
	void SetOutput(Stream stream, Encoding encoding, bool ownsStream);
}
static class JsonReaderWriterFactory {
	static XmlDictionaryReader CreateJsonReader(Stream stream, XmlDictionaryReaderQuotas quotas);
	static XmlDictionaryReader CreateJsonReader(byte[] buffer, XmlDictionaryReaderQuotas quotas);
	static XmlDictionaryReader CreateJsonReader(Stream stream, Encoding encoding, XmlDictionaryReaderQuotas quotas, OnXmlDictionaryReaderClose onClose);
	static XmlDictionaryReader CreateJsonReader(byte[] buffer, int offset, int count, XmlDictionaryReaderQuotas quotas);
	static XmlDictionaryReader CreateJsonReader(byte[] buffer, int offset, int count, Encoding encoding, XmlDictionaryReaderQuotas quotas, OnXmlDictionaryReaderClose onClose);
	static XmlDictionaryWriter CreateJsonWriter(Stream stream);
	static XmlDictionaryWriter CreateJsonWriter(Stream stream, Encoding encoding, bool ownsStream = default, bool indent = default, string indentChars = default);
}
static class JsonValueExtensions {}
