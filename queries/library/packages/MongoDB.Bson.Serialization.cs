// packages: MongoDB.Bson
using MongoDB.Bson.IO;
using System.Collections.Generic;
using System.Linq.Expressions;
using System;
namespace MongoDB.Bson.Serialization;
interface IBsonSerializer {
	Type ValueType {get;}
}
interface IBsonSerializer<TValue> : IBsonSerializer {
	TValue Deserialize(BsonDeserializationContext context, BsonDeserializationArgs args);
	void Serialize(BsonSerializationContext context, BsonSerializationArgs args, TValue value);
}
interface IBsonSerializationProvider {
	IBsonSerializer GetSerializer(Type type);
}
interface IIdGenerator {}
class BsonDeserializationContext {
	IBsonReader Reader {get;}
}
class BsonSerializationContext {
	IBsonWriter Writer {get;}
}
struct BsonDeserializationArgs {}
struct BsonSerializationArgs {}
static class BsonSerializer {
	static object Deserialize(BsonDocument document, Type nominalType);
	static TNominalType Deserialize<TNominalType>(BsonDocument document);
	static TNominalType Deserialize<TNominalType>(string json);
	static IBsonSerializer<T> LookupSerializer<T>();
	static void RegisterSerializationProvider(IBsonSerializationProvider provider);
	static void RegisterSerializer<T>(IBsonSerializer<T> serializer);
	static void RegisterSerializer(Type type, IBsonSerializer serializer);
	static void RegisterIdGenerator(Type type, IIdGenerator idGenerator);
}
class BsonClassMap {
	Type ClassType {get;}
	void AutoMap();
	static bool IsClassMapRegistered(Type type);
	static BsonClassMap<TClass> RegisterClassMap<TClass>();
	static BsonClassMap<TClass> RegisterClassMap<TClass>(Action<BsonClassMap<TClass>> classMapInitializer);
	static void RegisterClassMap(BsonClassMap classMap);
	BsonMemberMap MapProperty(string propertyName);
	void SetIgnoreExtraElements(bool ignoreExtraElements);
	void SetIsRootClass(bool isRootClass);
	void UnmapProperty(string propertyName);
}
class BsonClassMap<TClass> : BsonClassMap {
	BsonMemberMap GetMemberMap<TMember>(Expression<Func<TClass, TMember>> memberLambda);
	BsonCreatorMap MapCreator(Expression<Func<TClass, TClass>> creatorLambda);
	BsonMemberMap MapField<TMember>(Expression<Func<TClass, TMember>> fieldLambda);
	BsonMemberMap MapIdMember<TMember>(Expression<Func<TClass, TMember>> memberLambda);
	BsonMemberMap MapIdProperty<TMember>(Expression<Func<TClass, TMember>> propertyLambda);
	BsonMemberMap MapMember<TMember>(Expression<Func<TClass, TMember>> memberLambda);
	BsonMemberMap MapProperty<TMember>(Expression<Func<TClass, TMember>> propertyLambda);
	void UnmapMember<TMember>(Expression<Func<TClass, TMember>> memberLambda);
	void UnmapProperty<TMember>(Expression<Func<TClass, TMember>> propertyLambda);
}
class BsonCreatorMap {}
class BsonMemberMap {
	string MemberName {get;}
	Type MemberType {get;}
	BsonMemberMap SetDefaultValue(object defaultValue);
	BsonMemberMap SetElementName(string elementName);
	BsonMemberMap SetIdGenerator(IIdGenerator idGenerator);
	BsonMemberMap SetIgnoreIfDefault(bool ignoreIfDefault);
	BsonMemberMap SetIgnoreIfNull(bool ignoreIfNull);
	BsonMemberMap SetIsRequired(bool isRequired);
	BsonMemberMap SetSerializer(IBsonSerializer serializer);
}
