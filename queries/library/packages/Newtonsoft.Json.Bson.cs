// packages: Newtonsoft.Json.Bson
namespace Newtonsoft.Json.Bson;
class BsonReader : JsonReader {}
class BsonWriter : JsonWriter {}
