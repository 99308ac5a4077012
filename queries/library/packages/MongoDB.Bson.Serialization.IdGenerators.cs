// packages: MongoDB.Bson
namespace MongoDB.Bson.Serialization.IdGenerators;
class StringObjectIdGenerator : IIdGenerator {
	static StringObjectIdGenerator Instance {get;}
}
class GuidGenerator : IIdGenerator {}
class ObjectIdGenerator : IIdGenerator {}
