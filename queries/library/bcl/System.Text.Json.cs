// assemblies: System.Text.Json
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
namespace System.Text.Json;
enum JsonCommentHandling { Disallow, Skip, Allow }
class JsonDocument : IDisposable {
	JsonElement RootElement {get;}
	void Dispose();
	static JsonDocument Parse(ReadOnlyMemory<byte> utf8Json, JsonDocumentOptions options = default);
	static JsonDocument Parse(ReadOnlySequence<byte> utf8Json, JsonDocumentOptions options = default);
	static JsonDocument Parse(Stream utf8Json, JsonDocumentOptions options = default);
	static JsonDocument Parse(string json, JsonDocumentOptions options = default);
	static Task<JsonDocument> ParseAsync(Stream utf8Json, JsonDocumentOptions options = default, CancellationToken cancellationToken = default);
	static JsonDocument ParseValue(ref Utf8JsonReader reader);
	static bool TryParseValue(ref Utf8JsonReader reader, out JsonDocument document);
	void WriteTo(Utf8JsonWriter writer);
}
struct JsonDocumentOptions {
	bool AllowTrailingCommas {get;set;}
	JsonCommentHandling CommentHandling {get;set;}
	int MaxDepth {get;set;}
}
struct JsonElement {
	JsonValueKind ValueKind {get;}
	JsonElement this[int index] {get;}
	JsonElement Clone();
	static bool DeepEquals(JsonElement element1, JsonElement element2);
	JsonElement.ArrayEnumerator EnumerateArray();
	JsonElement.ObjectEnumerator EnumerateObject();
	int GetArrayLength();
	bool GetBoolean();
	byte GetByte();
	byte[] GetBytesFromBase64();
	DateTime GetDateTime();
	DateTimeOffset GetDateTimeOffset();
	decimal GetDecimal();
	double GetDouble();
	Guid GetGuid();
	short GetInt16();
	int GetInt32();
	long GetInt64();
	JsonElement GetProperty(string propertyName);
	JsonElement GetProperty(ReadOnlySpan<byte> utf8PropertyName);
	int GetPropertyCount();
	string GetRawText();
	sbyte GetSByte();
	float GetSingle();
	string GetString();
	ushort GetUInt16();
	uint GetUInt32();
	ulong GetUInt64();
	static JsonElement ParseValue(ref Utf8JsonReader reader);
	bool TryGetByte(out byte value);
	bool TryGetBytesFromBase64(out byte[] value);
	bool TryGetDateTime(out DateTime value);
	bool TryGetDateTimeOffset(out DateTimeOffset value);
	bool TryGetDecimal(out decimal value);
	bool TryGetDouble(out double value);
	bool TryGetGuid(out Guid value);
	bool TryGetInt16(out short value);
	bool TryGetInt32(out int value);
	bool TryGetInt64(out long value);
	bool TryGetProperty(string propertyName, out JsonElement value);
	bool TryGetProperty(ReadOnlySpan<byte> utf8PropertyName, out JsonElement value);
	bool TryGetSByte(out sbyte value);
	bool TryGetSingle(out float value);
	bool TryGetUInt16(out ushort value);
	bool TryGetUInt32(out uint value);
	bool TryGetUInt64(out ulong value);
	static bool TryParseValue(ref Utf8JsonReader reader, out JsonElement? element);
	bool ValueEquals(string text);
	bool ValueEquals(ReadOnlySpan<byte> utf8Text);
	void WriteTo(Utf8JsonWriter writer);
	struct ArrayEnumerator : IEnumerable<JsonElement>, IEnumerator<JsonElement> {
		JsonElement Current {get;}
		void Dispose();
		JsonElement.ArrayEnumerator GetEnumerator();
		bool MoveNext();
		void Reset();
	}
	struct ObjectEnumerator : IEnumerable<JsonProperty>, IEnumerator<JsonProperty> {
		JsonProperty Current {get;}
		void Dispose();
		JsonElement.ObjectEnumerator GetEnumerator();
		bool MoveNext();
		void Reset();
	}
}
struct JsonEncodedText : IEquatable<JsonEncodedText> {
	ReadOnlySpan<byte> EncodedUtf8Bytes {get;}
	string Value {get;}
	static JsonEncodedText Encode(string value, JavaScriptEncoder encoder = default);
	static JsonEncodedText Encode(ReadOnlySpan<byte> utf8Value, JavaScriptEncoder encoder = default);
}
class JsonException : Exception {
	long? BytePositionInLine {get;}
	long? LineNumber {get;}
	string Path {get;}
}
abstract class JsonNamingPolicy {
	static JsonNamingPolicy CamelCase {get;}
	static JsonNamingPolicy KebabCaseLower {get;}
	static JsonNamingPolicy KebabCaseUpper {get;}
	static JsonNamingPolicy SnakeCaseLower {get;}
	static JsonNamingPolicy SnakeCaseUpper {get;}
	string ConvertName(string name);
}
struct JsonProperty {
	string Name {get;}
	JsonElement Value {get;}
	bool NameEquals(string text);
	bool NameEquals(ReadOnlySpan<byte> utf8Text);
	void WriteTo(Utf8JsonWriter writer);
}
struct JsonReaderOptions {
	bool AllowMultipleValues {get;set;}
	bool AllowTrailingCommas {get;set;}
	JsonCommentHandling CommentHandling {get;set;}
	int MaxDepth {get;set;}
}
struct JsonReaderState {
	JsonReaderOptions Options {get;}
}
static class JsonSerializer {
	static bool IsReflectionEnabledByDefault {get;}
	static TValue Deserialize<TValue>(this JsonDocument document, JsonSerializerOptions options = default);
	static object Deserialize(this JsonDocument document, Type returnType, JsonSerializerOptions options = default);
	static object Deserialize(this JsonDocument document, Type returnType, JsonSerializerContext context);
	static TValue Deserialize<TValue>(this JsonElement element, JsonSerializerOptions options = default);
	static object Deserialize(this JsonElement element, Type returnType, JsonSerializerOptions options = default);
	static object Deserialize(this JsonElement element, Type returnType, JsonSerializerContext context);
	static TValue Deserialize<TValue>(this JsonNode node, JsonSerializerOptions options = default);
	static object Deserialize(this JsonNode node, Type returnType, JsonSerializerOptions options = default);
	static object Deserialize(this JsonNode node, Type returnType, JsonSerializerContext context);
	static TValue Deserialize<TValue>(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions options = default);
	static object Deserialize(ReadOnlySpan<byte> utf8Json, Type returnType, JsonSerializerOptions options = default);
	static object Deserialize(ReadOnlySpan<byte> utf8Json, Type returnType, JsonSerializerContext context);
	static TValue Deserialize<TValue>(Stream utf8Json, JsonSerializerOptions options = default);
	static object Deserialize(Stream utf8Json, Type returnType, JsonSerializerOptions options = default);
	static object Deserialize(Stream utf8Json, Type returnType, JsonSerializerContext context);
	static TValue Deserialize<TValue>(string json, JsonSerializerOptions options = default);
	static object Deserialize(string json, Type returnType, JsonSerializerOptions options = default);
	static object Deserialize(string json, Type returnType, JsonSerializerContext context);
	static TValue Deserialize<TValue>(ref Utf8JsonReader reader, JsonSerializerOptions options = default);
	static object Deserialize(ref Utf8JsonReader reader, Type returnType, JsonSerializerOptions options = default);
	static object Deserialize(ref Utf8JsonReader reader, Type returnType, JsonSerializerContext context);
	static ValueTask<TValue> DeserializeAsync<TValue>(Stream utf8Json, JsonSerializerOptions options = default, CancellationToken cancellationToken = default);
	static ValueTask<object> DeserializeAsync(Stream utf8Json, Type returnType, JsonSerializerOptions options = default, CancellationToken cancellationToken = default);
	static ValueTask<object> DeserializeAsync(Stream utf8Json, Type returnType, JsonSerializerContext context, CancellationToken cancellationToken = default);
	static IAsyncEnumerable<TValue> DeserializeAsyncEnumerable<TValue>(Stream utf8Json, JsonSerializerOptions options = default, CancellationToken cancellationToken = default);
	static IAsyncEnumerable<TValue> DeserializeAsyncEnumerable<TValue>(Stream utf8Json, bool topLevelValues, JsonSerializerOptions options = default, CancellationToken cancellationToken = default);
	static void Serialize<TValue>(Stream utf8Json, TValue value, JsonSerializerOptions options = default);
	static void Serialize(Stream utf8Json, object value, Type inputType, JsonSerializerOptions options = default);
	static void Serialize(Stream utf8Json, object value, Type inputType, JsonSerializerContext context);
	static string Serialize<TValue>(TValue value, JsonSerializerOptions options = default);
	static string Serialize(object value, Type inputType, JsonSerializerOptions options = default);
	static string Serialize(object value, Type inputType, JsonSerializerContext context);
	static void Serialize<TValue>(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options = default);
	static void Serialize(Utf8JsonWriter writer, object value, Type inputType, JsonSerializerOptions options = default);
	static void Serialize(Utf8JsonWriter writer, object value, Type inputType, JsonSerializerContext context);
	static Task SerializeAsync<TValue>(Stream utf8Json, TValue value, JsonSerializerOptions options = default, CancellationToken cancellationToken = default);
	static Task SerializeAsync(Stream utf8Json, object value, Type inputType, JsonSerializerOptions options = default, CancellationToken cancellationToken = default);
	static Task SerializeAsync(Stream utf8Json, object value, Type inputType, JsonSerializerContext context, CancellationToken cancellationToken = default);
	static JsonDocument SerializeToDocument<TValue>(TValue value, JsonSerializerOptions options = default);
	static JsonDocument SerializeToDocument(object value, Type inputType, JsonSerializerOptions options = default);
	static JsonDocument SerializeToDocument(object value, Type inputType, JsonSerializerContext context);
	static JsonElement SerializeToElement<TValue>(TValue value, JsonSerializerOptions options = default);
	static JsonElement SerializeToElement(object value, Type inputType, JsonSerializerOptions options = default);
	static JsonElement SerializeToElement(object value, Type inputType, JsonSerializerContext context);
	static JsonNode SerializeToNode<TValue>(TValue value, JsonSerializerOptions options = default);
	static JsonNode SerializeToNode(object value, Type inputType, JsonSerializerOptions options = default);
	static JsonNode SerializeToNode(object value, Type inputType, JsonSerializerContext context);
	static byte[] SerializeToUtf8Bytes<TValue>(TValue value, JsonSerializerOptions options = default);
	static byte[] SerializeToUtf8Bytes(object value, Type inputType, JsonSerializerOptions options = default);
	static byte[] SerializeToUtf8Bytes(object value, Type inputType, JsonSerializerContext context);
}
enum JsonSerializerDefaults { General, Web }
class JsonSerializerOptions {
	bool AllowOutOfOrderMetadataProperties {get;set;}
	bool AllowTrailingCommas {get;set;}
	IList<JsonConverter> Converters {get;}
	static JsonSerializerOptions Default {get;}
	int DefaultBufferSize {get;set;}
	JsonIgnoreCondition DefaultIgnoreCondition {get;set;}
	JsonNamingPolicy DictionaryKeyPolicy {get;set;}
	JavaScriptEncoder Encoder {get;set;}
	bool IgnoreReadOnlyFields {get;set;}
	bool IgnoreReadOnlyProperties {get;set;}
	bool IncludeFields {get;set;}
	char IndentCharacter {get;set;}
	int IndentSize {get;set;}
	bool IsReadOnly {get;}
	int MaxDepth {get;set;}
	string NewLine {get;set;}
	JsonNumberHandling NumberHandling {get;set;}
	JsonObjectCreationHandling PreferredObjectCreationHandling {get;set;}
	bool PropertyNameCaseInsensitive {get;set;}
	JsonNamingPolicy PropertyNamingPolicy {get;set;}
	JsonCommentHandling ReadCommentHandling {get;set;}
	ReferenceHandler ReferenceHandler {get;set;}
	bool RespectNullableAnnotations {get;set;}
	bool RespectRequiredConstructorParameters {get;set;}
	JsonUnknownTypeHandling UnknownTypeHandling {get;set;}
	JsonUnmappedMemberHandling UnmappedMemberHandling {get;set;}
	static JsonSerializerOptions Web {get;}
	bool WriteIndented {get;set;}
	JsonConverter GetConverter(Type typeToConvert);
	void MakeReadOnly();
	void MakeReadOnly(bool populateMissingResolver);
}
enum JsonTokenType { None, StartObject, EndObject, StartArray, EndArray, PropertyName, Comment, String, Number, True, False, Null }
enum JsonValueKind { Undefined, Object, Array, String, Number, True, False, Null }
struct JsonWriterOptions {
	JavaScriptEncoder Encoder {get;set;}
	char IndentCharacter {get;set;}
	int IndentSize {get;set;}
	bool Indented {get;set;}
	int MaxDepth {get;set;}
	string NewLine {get;set;}
	bool SkipValidation {get;set;}
}
struct Utf8JsonReader {}
class Utf8JsonWriter : IAsyncDisposable, IDisposable {}
