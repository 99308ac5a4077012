// assemblies: System.Text.Json
namespace System.Text.Json.Serialization.Metadata;
class DefaultJsonTypeInfoResolver : IJsonTypeInfoResolver {}
interface IJsonTypeInfoResolver {}
class JsonCollectionInfoValues<TCollection> {}
struct JsonDerivedType {}
static class JsonMetadataServices {}
class JsonObjectInfoValues<T> {}
abstract class JsonParameterInfo {}
class JsonParameterInfoValues {}
class JsonPolymorphismOptions {}
abstract class JsonPropertyInfo {}
class JsonPropertyInfoValues<T> {}
abstract class JsonTypeInfo {}
class JsonTypeInfo<T> : JsonTypeInfo {}
enum JsonTypeInfoKind {}
static class JsonTypeInfoResolver {}
