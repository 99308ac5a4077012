// packages: MongoDB.Bson
using System;
namespace MongoDB.Bson.Serialization.Attributes;
class BsonConstructorAttribute : Attribute {}
class BsonDateTimeOptionsAttribute : Attribute {}
class BsonDefaultValueAttribute : Attribute {}
class BsonDiscriminatorAttribute : Attribute {}
class BsonElementAttribute : Attribute {}
class BsonExtraElementsAttribute : Attribute {}
class BsonIdAttribute : Attribute {}
class BsonIgnoreAttribute : Attribute {}
class BsonIgnoreExtraElementsAttribute : Attribute {}
class BsonIgnoreIfDefaultAttribute : Attribute {}
class BsonIgnoreIfNullAttribute : Attribute {}
class BsonKnownTypesAttribute : Attribute {}
class BsonRepresentationAttribute : Attribute {}
class BsonRequiredAttribute : Attribute {}
class BsonSerializerAttribute : Attribute {}
class BsonDictionaryOptionsAttribute : Attribute {}
class BsonGuidRepresentationAttribute : Attribute {}
