// packages: MongoDB.Bson
namespace MongoDB.Bson.Serialization.Serializers;
abstract class SerializerBase<TValue> : IBsonSerializer<TValue> {
	TValue Deserialize(BsonDeserializationContext context, BsonDeserializationArgs args);
	void Serialize(BsonSerializationContext context, BsonSerializationArgs args, TValue value);
}
abstract class StructSerializerBase<TValue> : SerializerBase<TValue> where TValue : struct {}
abstract class ClassSerializerBase<TValue> : SerializerBase<TValue> where TValue : class {}
class GuidSerializer : StructSerializerBase<System.Guid> {}
class DateTimeSerializer : StructSerializerBase<System.DateTime> {}
class DecimalSerializer : StructSerializerBase<decimal> {}
class StringSerializer : SerializerBase<string> {}
class ObjectSerializer : ClassSerializerBase<object> {}
class EnumSerializer<TEnum> : StructSerializerBase<TEnum> where TEnum : struct {}
class NullableSerializer<T> : SerializerBase<T?> where T : struct {}
class DictionaryInterfaceImplementerSerializer<TDictionary> {}
