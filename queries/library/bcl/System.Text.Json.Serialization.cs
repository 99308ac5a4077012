// assemblies: System.Text.Json
using System.Text.Json.Serialization.Metadata;
namespace System.Text.Json.Serialization;
interface IJsonOnDeserialized {
	void OnDeserialized();
}
interface IJsonOnDeserializing {
	void OnDeserializing();
}
interface IJsonOnSerialized {
	void OnSerialized();
}
interface IJsonOnSerializing {
	void OnSerializing();
}
abstract class JsonAttribute : Attribute {}
class JsonConstructorAttribute : JsonAttribute {}
abstract class JsonConverter {
	Type Type {get;}
	bool CanConvert(Type typeToConvert);
}
abstract class JsonConverter<T> : JsonConverter {
	bool HandleNull {get;}
	T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);
	T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);
	void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
	void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
}
class JsonConverterAttribute : JsonAttribute {
	Type ConverterType {get;}
	JsonConverter CreateConverter(Type typeToConvert);
}
abstract class JsonConverterFactory : JsonConverter {
	JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options);
}
class JsonDerivedTypeAttribute : JsonAttribute {
	Type DerivedType {get;}
	object TypeDiscriminator {get;}
}
class JsonExtensionDataAttribute : JsonAttribute {}
class JsonIgnoreAttribute : JsonAttribute {
	JsonIgnoreCondition Condition {get;set;}
}
enum JsonIgnoreCondition { Never, Always, WhenWritingDefault, WhenWritingNull }
class JsonIncludeAttribute : JsonAttribute {}
enum JsonKnownNamingPolicy { Unspecified, CamelCase, SnakeCaseLower, SnakeCaseUpper, KebabCaseLower, KebabCaseUpper }
class JsonNumberEnumConverter<TEnum> : JsonConverterFactory where TEnum : struct, Enum {}
enum JsonNumberHandling { Strict, AllowReadingFromString, WriteAsString, AllowNamedFloatingPointLiterals }
class JsonNumberHandlingAttribute : JsonAttribute {
	JsonNumberHandling Handling {get;}
}
enum JsonObjectCreationHandling { Replace, Populate }
class JsonObjectCreationHandlingAttribute : JsonAttribute {
	JsonObjectCreationHandling Handling {get;}
}
class JsonPolymorphicAttribute : JsonAttribute {
	bool IgnoreUnrecognizedTypeDiscriminators {get;set;}
	string TypeDiscriminatorPropertyName {get;set;}
	JsonUnknownDerivedTypeHandling UnknownDerivedTypeHandling {get;set;}
}
class JsonPropertyNameAttribute : JsonAttribute {
	string Name {get;}
}
class JsonPropertyOrderAttribute : JsonAttribute {
	int Order {get;}
}
class JsonRequiredAttribute : JsonAttribute {}
class JsonSerializableAttribute : JsonAttribute {
	JsonSourceGenerationMode GenerationMode {get;set;}
	string TypeInfoPropertyName {get;set;}
}
abstract class JsonSerializerContext : IJsonTypeInfoResolver {
	protected JsonSerializerOptions GeneratedSerializerOptions {get;}
	JsonSerializerOptions Options {get;}
	JsonTypeInfo GetTypeInfo(Type type);
}
enum JsonSourceGenerationMode { Default, Metadata, Serialization }
class JsonSourceGenerationOptionsAttribute : JsonAttribute {
	bool AllowOutOfOrderMetadataProperties {get;set;}
	bool AllowTrailingCommas {get;set;}
	Type[] Converters {get;set;}
	int DefaultBufferSize {get;set;}
	JsonIgnoreCondition DefaultIgnoreCondition {get;set;}
	JsonKnownNamingPolicy DictionaryKeyPolicy {get;set;}
	JsonSourceGenerationMode GenerationMode {get;set;}
	bool IgnoreReadOnlyFields {get;set;}
	bool IgnoreReadOnlyProperties {get;set;}
	bool IncludeFields {get;set;}
	char IndentCharacter {get;set;}
	int IndentSize {get;set;}
	int MaxDepth {get;set;}
	string NewLine {get;set;}
	JsonNumberHandling NumberHandling {get;set;}
	JsonObjectCreationHandling PreferredObjectCreationHandling {get;set;}
	bool PropertyNameCaseInsensitive {get;set;}
	JsonKnownNamingPolicy PropertyNamingPolicy {get;set;}
	JsonCommentHandling ReadCommentHandling {get;set;}
	bool RespectNullableAnnotations {get;set;}
	bool RespectRequiredConstructorParameters {get;set;}
	JsonUnknownTypeHandling UnknownTypeHandling {get;set;}
	JsonUnmappedMemberHandling UnmappedMemberHandling {get;set;}
	bool UseStringEnumConverter {get;set;}
	bool WriteIndented {get;set;}
}
class JsonStringEnumConverter : JsonConverterFactory {}
class JsonStringEnumConverter<TEnum> : JsonConverterFactory where TEnum : struct, Enum {}
class JsonStringEnumMemberNameAttribute : Attribute {
	string Name {get;}
}
enum JsonUnknownDerivedTypeHandling { FailSerialization, FallBackToBaseType, FallBackToNearestAncestor }
enum JsonUnknownTypeHandling { JsonElement, JsonNode }
enum JsonUnmappedMemberHandling { Skip, Disallow }
class JsonUnmappedMemberHandlingAttribute : JsonAttribute {
	JsonUnmappedMemberHandling UnmappedMemberHandling {get;}
}
abstract class ReferenceHandler {
	static ReferenceHandler IgnoreCycles {get;}
	static ReferenceHandler Preserve {get;}
	ReferenceResolver CreateResolver();
}
class ReferenceHandler<T> : ReferenceHandler where T : ReferenceResolver, new() {}
abstract class ReferenceResolver {
	void AddReference(string referenceId, object value);
	string GetReference(object value, out bool alreadyExists);
	object ResolveReference(string referenceId);
}
