// packages: Newtonsoft.Json
using System.Collections.Generic;
using System.ComponentModel;
using System;
namespace Newtonsoft.Json.Linq;
interface IJEnumerable<out T> : IEnumerable<T> where T : JToken {
	IJEnumerable<JToken> this[object key] {get;}
}
static class Extensions {
	static IJEnumerable<JToken> Ancestors<T>(this IEnumerable<T> source) where T : JToken;
	static IJEnumerable<JToken> AsJEnumerable(this IEnumerable<JToken> source);
	static IJEnumerable<JToken> Children<T>(this IEnumerable<T> source) where T : JToken;
	static IJEnumerable<JToken> Descendants<T>(this IEnumerable<T> source) where T : JContainer;
	static IJEnumerable<JProperty> Properties(this IEnumerable<JObject> source);
	static U Value<U>(this IEnumerable<JToken> value);
	static IJEnumerable<JToken> Values(this IEnumerable<JToken> source, object key = default);
	static IEnumerable<U> Values<U>(this IEnumerable<JToken> source, object key = default);
}
abstract class JToken : ICloneable, IJEnumerable<JToken>, IJsonLineInfo {
	JToken First {get;}
	bool HasValues {get;}
	JToken Last {get;}
	JToken Next {get;}
	JContainer Parent {get;}
	string Path {get;}
	JToken Previous {get;}
	JToken Root {get;}
	JToken this[object key] {get;set;}
	JTokenType Type {get;}
	void AddAfterSelf(object content);
	void AddBeforeSelf(object content);
	IEnumerable<JToken> AfterSelf();
	IEnumerable<JToken> Ancestors();
	JEnumerable<JToken> Children();
	JEnumerable<T> Children<T>() where T : JToken;
	JsonReader CreateReader();
	JToken DeepClone();
	static bool DeepEquals(JToken t1, JToken t2);
	static JToken FromObject(object o, JsonSerializer jsonSerializer = default);
	static JToken Load(JsonReader reader);
	static JToken Parse(string json);
	static JToken ReadFrom(JsonReader reader);
	void Remove();
	void Replace(JToken value);
	JToken SelectToken(string path);
	JToken SelectToken(string path, bool errorWhenNoMatch);
	IEnumerable<JToken> SelectTokens(string path);
	IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch);
	object ToObject(Type objectType);
	T ToObject<T>();
	T ToObject<T>(JsonSerializer jsonSerializer);
	string ToString(Formatting formatting, params JsonConverter[] converters);
	T Value<T>(object key);
	IEnumerable<T> Values<T>();
	void WriteTo(JsonWriter writer, params JsonConverter[] converters);
	static explicit operator bool(JToken value);
	static explicit operator DateTime(JToken value);
	static explicit operator DateTimeOffset(JToken value);
	static explicit operator decimal(JToken value);
	static explicit operator double(JToken value);
	static explicit operator Guid(JToken value);
	static explicit operator int(JToken value);
	static explicit operator long(JToken value);
	static explicit operator string(JToken value);
	static implicit operator JToken(bool value);
	static implicit operator JToken(DateTime value);
	static implicit operator JToken(decimal value);
	static implicit operator JToken(double value);
	static implicit operator JToken(Guid value);
	static implicit operator JToken(int value);
	static implicit operator JToken(long value);
	static implicit operator JToken(string value);
}
struct JEnumerable<T> : IJEnumerable<T> where T : JToken {
	IJEnumerable<JToken> this[object key] {get;}
	IEnumerator<T> GetEnumerator();
}
abstract class JContainer : JToken, IList<JToken> {
	int Count {get;}
	void Add(object content);
	void AddFirst(object content);
	IEnumerable<JToken> Descendants();
	IEnumerable<JToken> DescendantsAndSelf();
	void Merge(object content, JsonMergeSettings settings = default);
	void RemoveAll();
	void ReplaceAll(object content);
}
class JObject : JContainer, ICustomTypeDescriptor, IDictionary<string, JToken>, INotifyPropertyChanged {
	JToken this[string propertyName] {get;set;}
	void Add(string propertyName, JToken value);
	bool ContainsKey(string propertyName);
	static JObject FromObject(object o, JsonSerializer jsonSerializer = default);
	IEnumerator<KeyValuePair<string, JToken>> GetEnumerator();
	JToken GetValue(string propertyName);
	JToken GetValue(string propertyName, StringComparison comparison);
	static JObject Load(JsonReader reader);
	static JObject Parse(string json);
	IEnumerable<JProperty> Properties();
	JProperty Property(string name);
	JEnumerable<JToken> PropertyValues();
	bool Remove(string propertyName);
	bool TryGetValue(string propertyName, out JToken value);
	bool TryGetValue(string propertyName, StringComparison comparison, out JToken value);
}
class JArray : JContainer, IList<JToken> {
	JToken this[int index] {get;set;}
	void Add(JToken item);
	void Clear();
	bool Contains(JToken item);
	static JArray FromObject(object o, JsonSerializer jsonSerializer = default);
	int IndexOf(JToken item);
	void Insert(int index, JToken item);
	static JArray Load(JsonReader reader);
	static JArray Parse(string json);
	bool Remove(JToken item);
	void RemoveAt(int index);
}
class JProperty : JContainer {
	string Name {get;}
	JToken Value {get;set;}
}
class JValue : JToken, IComparable, IComparable<JValue>, IConvertible, IEquatable<JValue>, IFormattable {
	object Value {get;set;}
	static JValue CreateNull();
	static JValue CreateString(string value);
}
class JRaw : JValue {}
class JConstructor : JContainer {}
class JTokenReader : JsonReader {}
class JTokenWriter : JsonWriter {
	JToken Token {get;}
}
class JsonMergeSettings {
	MergeArrayHandling MergeArrayHandling {get;set;}
}
enum MergeArrayHandling { Concat, Union, Replace, Merge }
enum JTokenType { None, Object, Array, Constructor, Property, Comment, Integer, Float, String, Boolean, Null, Undefined, Date, Raw, Bytes, Guid, Uri, TimeSpan }
