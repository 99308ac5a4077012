// assemblies: System.Text.Json
using System.Collections.Generic;
using System.IO;
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
	bool TryGetValue<T>(out T value);
}
