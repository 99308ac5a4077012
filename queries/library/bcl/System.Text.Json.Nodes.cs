// assemblies: System.Text.Json
using System.Collections.Generic;
using System.IO;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
namespace System.Text.Json.Nodes;
class JsonArray : JsonNode, IList<JsonNode> {
	int Count {get;}
	void Add<T>(T value);
	void Add(JsonNode item);
	void Clear();
	bool Contains(JsonNode item);
	static JsonArray Create(JsonElement element, JsonNodeOptions? options = default);
	IEnumerator<JsonNode> GetEnumerator();
	IEnumerable<T> GetValues<T>();
	int IndexOf(JsonNode item);
	void Insert(int index, JsonNode item);
	bool Remove(JsonNode item);
	void RemoveAt(int index);
}
abstract class JsonNode {
	JsonNodeOptions? Options {get;}
	JsonNode Parent {get;}
	JsonNode Root {get;}
	JsonNode this[int index] {get;set;}
	JsonNode this[string propertyName] {get;set;}
	JsonArray AsArray();
	JsonObject AsObject();
	JsonValue AsValue();
	JsonNode DeepClone();
	static bool DeepEquals(JsonNode node1, JsonNode node2);
	int GetElementIndex();
	string GetPath();
	string GetPropertyName();
	T GetValue<T>();
	JsonValueKind GetValueKind();
	static JsonNode Parse(ref Utf8JsonReader reader, JsonNodeOptions? nodeOptions = default);
	static JsonNode Parse(string json, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default);
	static JsonNode Parse(Stream utf8Json, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default);
	static Task<JsonNode> ParseAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default);
	void ReplaceWith<T>(T value);
	string ToJsonString(JsonSerializerOptions options = default);
	void WriteTo(Utf8JsonWriter writer, JsonSerializerOptions options = default);
	static explicit operator bool(JsonNode value);
	static explicit operator bool?(JsonNode value);
	static explicit operator byte(JsonNode value);
	static explicit operator byte?(JsonNode value);
	static explicit operator char(JsonNode value);
	static explicit operator char?(JsonNode value);
	static explicit operator DateTime(JsonNode value);
	static explicit operator DateTime?(JsonNode value);
	static explicit operator DateTimeOffset(JsonNode value);
	static explicit operator DateTimeOffset?(JsonNode value);
	static explicit operator decimal(JsonNode value);
	static explicit operator decimal?(JsonNode value);
	static explicit operator double(JsonNode value);
	static explicit operator double?(JsonNode value);
	static explicit operator Guid(JsonNode value);
	static explicit operator Guid?(JsonNode value);
	static explicit operator short(JsonNode value);
	static explicit operator short?(JsonNode value);
	static explicit operator int(JsonNode value);
	static explicit operator int?(JsonNode value);
	static explicit operator long(JsonNode value);
	static explicit operator long?(JsonNode value);
	static explicit operator sbyte(JsonNode value);
	static explicit operator sbyte?(JsonNode value);
	static explicit operator float(JsonNode value);
	static explicit operator float?(JsonNode value);
	static explicit operator string(JsonNode value);
	static explicit operator ushort(JsonNode value);
	static explicit operator ushort?(JsonNode value);
	static explicit operator uint(JsonNode value);
	static explicit operator uint?(JsonNode value);
	static explicit operator ulong(JsonNode value);
	static explicit operator ulong?(JsonNode value);
	static implicit operator JsonNode(bool value);
	static implicit operator JsonNode(bool? value);
	static implicit operator JsonNode(byte value);
	static implicit operator JsonNode(byte? value);
	static implicit operator JsonNode(char value);
	static implicit operator JsonNode(char? value);
	static implicit operator JsonNode(DateTime value);
	static implicit operator JsonNode(DateTime? value);
	static implicit operator JsonNode(DateTimeOffset value);
	static implicit operator JsonNode(DateTimeOffset? value);
	static implicit operator JsonNode(decimal value);
	static implicit operator JsonNode(decimal? value);
	static implicit operator JsonNode(double value);
	static implicit operator JsonNode(double? value);
	static implicit operator JsonNode(Guid value);
	static implicit operator JsonNode(Guid? value);
	static implicit operator JsonNode(short value);
	static implicit operator JsonNode(short? value);
	static implicit operator JsonNode(int value);
	static implicit operator JsonNode(int? value);
	static implicit operator JsonNode(long value);
	static implicit operator JsonNode(long? value);
	static implicit operator JsonNode(sbyte value);
	static implicit operator JsonNode(sbyte? value);
	static implicit operator JsonNode(float value);
	static implicit operator JsonNode(float? value);
	static implicit operator JsonNode(string value);
	static implicit operator JsonNode(ushort value);
	static implicit operator JsonNode(ushort? value);
	static implicit operator JsonNode(uint value);
	static implicit operator JsonNode(uint? value);
	static implicit operator JsonNode(ulong value);
	static implicit operator JsonNode(ulong? value);
}
struct JsonNodeOptions {
	bool PropertyNameCaseInsensitive {get;set;}
}
class JsonObject : JsonNode, IDictionary<string, JsonNode>, IList<KeyValuePair<string, JsonNode>> {
	int Count {get;}
	void Add(string propertyName, JsonNode value);
	void Add(KeyValuePair<string, JsonNode> property);
	void Clear();
	bool ContainsKey(string propertyName);
	static JsonObject Create(JsonElement element, JsonNodeOptions? options = default);
	KeyValuePair<string, JsonNode> GetAt(int index);
	IEnumerator<KeyValuePair<string, JsonNode>> GetEnumerator();
	int IndexOf(string propertyName);
	void Insert(int index, string propertyName, JsonNode value);
	bool Remove(string propertyName);
	void RemoveAt(int index);
	void SetAt(int index, string propertyName, JsonNode value);
	void SetAt(int index, JsonNode value);
	bool TryGetPropertyValue(string propertyName, out JsonNode jsonNode);
}
abstract class JsonValue : JsonNode {
	static JsonValue Create(bool value, JsonNodeOptions? options = default);
	static JsonValue Create(bool? value, JsonNodeOptions? options = default);
	static JsonValue Create(byte value, JsonNodeOptions? options = default);
	static JsonValue Create(byte? value, JsonNodeOptions? options = default);
	static JsonValue Create(char value, JsonNodeOptions? options = default);
	static JsonValue Create(char? value, JsonNodeOptions? options = default);
	static JsonValue Create(DateTime value, JsonNodeOptions? options = default);
	static JsonValue Create(DateTime? value, JsonNodeOptions? options = default);
	static JsonValue Create(DateTimeOffset value, JsonNodeOptions? options = default);
	static JsonValue Create(DateTimeOffset? value, JsonNodeOptions? options = default);
	static JsonValue Create(decimal value, JsonNodeOptions? options = default);
	static JsonValue Create(decimal? value, JsonNodeOptions? options = default);
	static JsonValue Create(double value, JsonNodeOptions? options = default);
	static JsonValue Create(double? value, JsonNodeOptions? options = default);
	static JsonValue Create(Guid value, JsonNodeOptions? options = default);
	static JsonValue Create(Guid? value, JsonNodeOptions? options = default);
	static JsonValue Create(short value, JsonNodeOptions? options = default);
	static JsonValue Create(short? value, JsonNodeOptions? options = default);
	static JsonValue Create(int value, JsonNodeOptions? options = default);
	static JsonValue Create(int? value, JsonNodeOptions? options = default);
	static JsonValue Create(long value, JsonNodeOptions? options = default);
	static JsonValue Create(long? value, JsonNodeOptions? options = default);
	static JsonValue Create(sbyte value, JsonNodeOptions? options = default);
	static JsonValue Create(sbyte? value, JsonNodeOptions? options = default);
	static JsonValue Create(float value, JsonNodeOptions? options = default);
	static JsonValue Create(float? value, JsonNodeOptions? options = default);
	static JsonValue Create(string value, JsonNodeOptions? options = default);
	static JsonValue Create(ushort value, JsonNodeOptions? options = default);
	static JsonValue Create(ushort? value, JsonNodeOptions? options = default);
	static JsonValue Create(uint value, JsonNodeOptions? options = default);
	static JsonValue Create(uint? value, JsonNodeOptions? options = default);
	static JsonValue Create(ulong value, JsonNodeOptions? options = default);
	static JsonValue Create(ulong? value, JsonNodeOptions? options = default);
	static JsonValue Create(JsonElement value, JsonNodeOptions? options = default);
	static JsonValue Create(JsonElement? value, JsonNodeOptions? options = default);
	static JsonValue Create<T>(T value, JsonNodeOptions? options = default);
	static JsonValue Create<T>(T value, JsonTypeInfo<T> jsonTypeInfo, JsonNodeOptions? options = default);
	bool TryGetValue<T>(out T value);
}
