// packages: MongoDB.Bson
using MongoDB.Bson.Serialization;
using System.Collections.Generic;
using System;
namespace MongoDB.Bson;
struct ObjectId : IComparable<ObjectId>, IEquatable<ObjectId> {
	static ObjectId Empty {get;}
	DateTime CreationTime {get;}
	int Timestamp {get;}
	static ObjectId GenerateNewId();
	static ObjectId Parse(string s);
	static bool TryParse(string s, out ObjectId objectId);
}
enum BsonType { EndOfDocument, Double, String, Document, Array, Binary, Undefined, ObjectId, Boolean, DateTime, Null, RegularExpression, JavaScript, Symbol, JavaScriptWithScope, Int32, Timestamp, Int64, Decimal128, MinKey, MaxKey }
enum GuidRepresentation { Unspecified, Standard, CSharpLegacy, JavaLegacy, PythonLegacy }
struct Decimal128 {}
abstract class BsonValue : IComparable<BsonValue> {
	ObjectId AsObjectId {get;}
	BsonDocument AsBsonDocument {get;}
	BsonArray AsBsonArray {get;}
	string AsString {get;}
	bool AsBoolean {get;}
	int AsInt32 {get;}
	bool IsBsonNull {get;}
	bool IsString {get;}
	BsonType BsonType {get;}
	BsonValue this[string name] {get;set;}
	BsonValue this[int index] {get;set;}
	static BsonValue Create(object value);
	int ToInt32();
	static implicit operator BsonValue(string value);
	static implicit operator BsonValue(int value);
	static implicit operator BsonValue(long value);
	static implicit operator BsonValue(bool value);
	static implicit operator BsonValue(double value);
	static implicit operator BsonValue(DateTime value);
	static implicit operator BsonValue(ObjectId value);
}
class BsonDocument : BsonValue, IEnumerable<BsonElement> {
	int ElementCount {get;}
	IEnumerable<BsonElement> Elements {get;}
	IEnumerable<string> Names {get;}
	IEnumerable<BsonValue> Values {get;}
	BsonDocument Add(string name, BsonValue value);
	bool Contains(string name);
	IEnumerator<BsonElement> GetEnumerator();
	BsonValue GetValue(string name, BsonValue defaultValue = default);
	static BsonDocument Parse(string json);
	void Remove(string name);
	bool TryGetValue(string name, out BsonValue value);
}
struct BsonElement {
	string Name {get;}
	BsonValue Value {get;}
}
class BsonArray : BsonValue, IList<BsonValue> {
	BsonArray Add(BsonValue value);
	IEnumerator<BsonValue> GetEnumerator();
}
class BsonString : BsonValue {}
class BsonInt32 : BsonValue {}
class BsonInt64 : BsonValue {}
class BsonNull : BsonValue {
	static BsonNull Value {get;}
}
class BsonRegularExpression : BsonValue {
	static implicit operator BsonRegularExpression(System.Text.RegularExpressions.Regex value);
	static implicit operator BsonRegularExpression(string value);
}
class BsonDateTime : BsonValue {}
static class BsonExtensionMethods {
	static byte[] ToBson<TNominalType>(this TNominalType obj);
	static BsonDocument ToBsonDocument<TNominalType>(this TNominalType obj);
	static string ToJson<TNominalType>(this TNominalType obj);
}
