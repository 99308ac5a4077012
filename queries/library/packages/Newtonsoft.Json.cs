// packages: Newtonsoft.Json
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.Serialization;
using System.Threading.Tasks;
using System.Threading;
using System.Xml.Linq;
using System.Xml;
using System;
namespace Newtonsoft.Json;
static class JsonConvert {
	static Func<JsonSerializerSettings> DefaultSettings {get;set;}
	static T DeserializeAnonymousType<T>(string value, T anonymousTypeObject, JsonSerializerSettings settings = default);
	static object DeserializeObject(string value);
	static object DeserializeObject(string value, JsonSerializerSettings settings);
	static object DeserializeObject(string value, Type type);
	static object DeserializeObject(string value, Type type, JsonSerializerSettings settings);
	static object DeserializeObject(string value, Type type, params JsonConverter[] converters);
	static T DeserializeObject<T>(string value);
	static T DeserializeObject<T>(string value, params JsonConverter[] converters);
	static T DeserializeObject<T>(string value, JsonSerializerSettings settings);
	static XDocument DeserializeXNode(string value, string deserializeRootElementName = default);
	static XmlDocument DeserializeXmlNode(string value, string deserializeRootElementName = default);
	static void PopulateObject(string value, object target, JsonSerializerSettings settings = default);
	static string SerializeObject(object value);
	static string SerializeObject(object value, Formatting formatting);
	static string SerializeObject(object value, Formatting formatting, JsonSerializerSettings settings);
	static string SerializeObject(object value, Formatting formatting, params JsonConverter[] converters);
	static string SerializeObject(object value, JsonSerializerSettings settings);
	static string SerializeObject(object value, params JsonConverter[] converters);
	static string SerializeObject(object value, Type type, Formatting formatting, JsonSerializerSettings settings);
	static string SerializeXmlNode(XmlNode node, Formatting formatting = default);
	static string ToString(object value);
}
class JsonSerializerSettings {
	StreamingContext Context {get;set;}
	ConstructorHandling ConstructorHandling {get;set;}
	IContractResolver ContractResolver {get;set;}
	IList<JsonConverter> Converters {get;set;}
	CultureInfo Culture {get;set;}
	DateFormatHandling DateFormatHandling {get;set;}
	string DateFormatString {get;set;}
	DateParseHandling DateParseHandling {get;set;}
	DateTimeZoneHandling DateTimeZoneHandling {get;set;}
	DefaultValueHandling DefaultValueHandling {get;set;}
	EventHandler<Newtonsoft.Json.Serialization.ErrorEventArgs> Error {get;set;}
	FloatParseHandling FloatParseHandling {get;set;}
	Formatting Formatting {get;set;}
	int? MaxDepth {get;set;}
	MetadataPropertyHandling MetadataPropertyHandling {get;set;}
	MissingMemberHandling MissingMemberHandling {get;set;}
	NullValueHandling NullValueHandling {get;set;}
	ObjectCreationHandling ObjectCreationHandling {get;set;}
	PreserveReferencesHandling PreserveReferencesHandling {get;set;}
	ReferenceLoopHandling ReferenceLoopHandling {get;set;}
	ISerializationBinder SerializationBinder {get;set;}
	SerializationBinder Binder {get;set;}
	StringEscapeHandling StringEscapeHandling {get;set;}
	ITraceWriter TraceWriter {get;set;}
	TypeNameAssemblyFormatHandling TypeNameAssemblyFormatHandling {get;set;}
	TypeNameHandling TypeNameHandling {get;set;}
}
class JsonSerializer {
	IContractResolver ContractResolver {get;set;}
	JsonConverterCollection Converters {get;}
	DateTimeZoneHandling DateTimeZoneHandling {get;set;}
	DefaultValueHandling DefaultValueHandling {get;set;}
	Formatting Formatting {get;set;}
	MissingMemberHandling MissingMemberHandling {get;set;}
	NullValueHandling NullValueHandling {get;set;}
	ReferenceLoopHandling ReferenceLoopHandling {get;set;}
	ISerializationBinder SerializationBinder {get;set;}
	TypeNameHandling TypeNameHandling {get;set;}
	static JsonSerializer Create(JsonSerializerSettings settings = default);
	static JsonSerializer CreateDefault(JsonSerializerSettings settings = default);
	object Deserialize(JsonReader reader);
	object Deserialize(TextReader reader, Type objectType);
	object Deserialize(JsonReader reader, Type objectType);
	T Deserialize<T>(JsonReader reader);
	void Populate(JsonReader reader, object target);
	void Serialize(TextWriter textWriter, object value, Type objectType = default);
	void Serialize(JsonWriter jsonWriter, object value, Type objectType = default);
}
class JsonConverterCollection : System.Collections.ObjectModel.Collection<JsonConverter> {}
abstract class JsonConverter {
	bool CanRead {get;}
	bool CanWrite {get;}
	bool CanConvert(Type objectType);
	object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer);
	void WriteJson(JsonWriter writer, object value, JsonSerializer serializer);
}
abstract class JsonConverter<T> : JsonConverter {
	T ReadJson(JsonReader reader, Type objectType, T existingValue, bool hasExistingValue, JsonSerializer serializer);
	void WriteJson(JsonWriter writer, T value, JsonSerializer serializer);
}
abstract class JsonReader : IDisposable {
	bool CloseInput {get;set;}
	CultureInfo Culture {get;set;}
	DateParseHandling DateParseHandling {get;set;}
	int Depth {get;}
	string Path {get;}
	JsonToken TokenType {get;}
	object Value {get;}
	Type ValueType {get;}
	void Close();
	bool Read();
	Task<bool> ReadAsync(CancellationToken cancellationToken = default);
	bool? ReadAsBoolean();
	byte[] ReadAsBytes();
	DateTime? ReadAsDateTime();
	decimal? ReadAsDecimal();
	double? ReadAsDouble();
	int? ReadAsInt32();
	string ReadAsString();
	void Skip();
}
class JsonTextReader : JsonReader, IJsonLineInfo {}
interface IJsonLineInfo {
	int LineNumber {get;}
	int LinePosition {get;}
	bool HasLineInfo();
}
abstract class JsonWriter : IDisposable {
	Formatting Formatting {get;set;}
	string Path {get;}
	WriteState WriteState {get;}
	void Close();
	void Flush();
	void WriteComment(string text);
	void WriteEndArray();
	void WriteEndObject();
	void WriteNull();
	void WritePropertyName(string name);
	void WritePropertyName(string name, bool escape);
	void WriteRaw(string json);
	void WriteRawValue(string json);
	void WriteStartArray();
	void WriteStartConstructor(string name);
	void WriteStartObject();
	void WriteToken(JsonReader reader);
	void WriteUndefined();
	void WriteValue(object value);
	void WriteValue(string value);
}
class JsonTextWriter : JsonWriter {
	int Indentation {get;set;}
	char IndentChar {get;set;}
	char QuoteChar {get;set;}
	bool QuoteName {get;set;}
}
enum JsonToken { None, StartObject, StartArray, StartConstructor, PropertyName, Comment, Raw, Integer, Float, String, Boolean, Null, Undefined, EndObject, EndArray, EndConstructor, Date, Bytes }
enum WriteState { Error, Closed, Object, Array, Constructor, Property, Start }
enum ConstructorHandling { Default, AllowNonPublicDefaultConstructor }
enum DateFormatHandling { IsoDateFormat, MicrosoftDateFormat }
enum DateParseHandling { None, DateTime, DateTimeOffset }
enum DateTimeZoneHandling { Local, Utc, Unspecified, RoundtripKind }
enum DefaultValueHandling { Include, Ignore, Populate, IgnoreAndPopulate }
enum FloatParseHandling { Double, Decimal }
enum Formatting { None, Indented }
enum MemberSerialization { OptOut, OptIn, Fields }
enum MetadataPropertyHandling { Default, ReadAhead, Ignore }
enum MissingMemberHandling { Ignore, Error }
enum NullValueHandling { Include, Ignore }
enum ObjectCreationHandling { Auto, Reuse, Replace }
enum PreserveReferencesHandling { None, Objects, Arrays, All }
enum ReferenceLoopHandling { Error, Ignore, Serialize }
enum Required { Default, AllowNull, Always, DisallowNull }
enum StringEscapeHandling { Default, EscapeNonAscii, EscapeHtml }
enum TypeNameAssemblyFormatHandling { Simple, Full }
enum TypeNameHandling { None, Objects, Arrays, All, Auto }
abstract class JsonContainerAttribute : Attribute {
	string Id {get;set;}
	bool IsReference {get;set;}
	Type ItemConverterType {get;set;}
	string Title {get;set;}
}
class JsonObjectAttribute : JsonContainerAttribute {
	MemberSerialization MemberSerialization {get;set;}
}
class JsonArrayAttribute : JsonContainerAttribute {}
class JsonDictionaryAttribute : JsonContainerAttribute {}
class JsonConstructorAttribute : Attribute {}
class JsonConverterAttribute : Attribute {}
class JsonExtensionDataAttribute : Attribute {}
class JsonIgnoreAttribute : Attribute {}
class JsonRequiredAttribute : Attribute {}
class JsonPropertyAttribute : Attribute {
	DefaultValueHandling DefaultValueHandling {get;set;}
	Type ItemConverterType {get;set;}
	NullValueHandling NullValueHandling {get;set;}
	int Order {get;set;}
	string PropertyName {get;set;}
	Required Required {get;set;}
	TypeNameHandling TypeNameHandling {get;set;}
}
class JsonException : Exception {}
class JsonReaderException : JsonException {
	int LineNumber {get;}
	int LinePosition {get;}
	string Path {get;}
}
class JsonSerializationException : JsonException {}
class JsonWriterException : JsonException {}
