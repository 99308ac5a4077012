// packages: MongoDB.Bson
namespace MongoDB.Bson.Serialization.Options;
enum DictionaryRepresentation { Document, ArrayOfArrays, ArrayOfDocuments }
