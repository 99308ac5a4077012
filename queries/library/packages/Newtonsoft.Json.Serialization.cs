// packages: Newtonsoft.Json
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;
using System;
namespace Newtonsoft.Json.Serialization;
interface IContractResolver {
	JsonContract ResolveContract(Type type);
}
class DefaultContractResolver : IContractResolver {
	bool IgnoreSerializableAttribute {get;set;}
	NamingStrategy NamingStrategy {get;set;}
	protected JsonContract CreateContract(Type objectType);
	protected JsonObjectContract CreateObjectContract(Type objectType);
	protected IList<JsonProperty> CreateProperties(Type type, MemberSerialization memberSerialization);
	protected JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization);
	protected JsonConverter ResolveContractConverter(Type objectType);
	protected List<MemberInfo> GetSerializableMembers(Type objectType);
	JsonContract ResolveContract(Type type);
	protected string ResolvePropertyName(string propertyName);
}
class CamelCasePropertyNamesContractResolver : DefaultContractResolver {}
abstract class NamingStrategy {
	bool OverrideSpecifiedNames {get;set;}
	bool ProcessDictionaryKeys {get;set;}
	string GetPropertyName(string name, bool hasSpecifiedName);
	protected string ResolvePropertyName(string name);
}
class CamelCaseNamingStrategy : NamingStrategy {}
class DefaultNamingStrategy : NamingStrategy {}
class KebabCaseNamingStrategy : NamingStrategy {}
class SnakeCaseNamingStrategy : NamingStrategy {}
abstract class JsonContract {
	JsonConverter Converter {get;set;}
	Type CreatedType {get;set;}
	Func<object> DefaultCreator {get;set;}
	bool? IsReference {get;set;}
	Type UnderlyingType {get;}
}
abstract class JsonContainerContract : JsonContract {}
class JsonObjectContract : JsonContainerContract {
	JsonPropertyCollection Properties {get;}
}
class JsonArrayContract : JsonContainerContract {}
class JsonDictionaryContract : JsonContainerContract {}
class JsonPropertyCollection : KeyedCollection<string, JsonProperty> {}
class JsonProperty {
	JsonConverter Converter {get;set;}
	Type DeclaringType {get;set;}
	bool Ignored {get;set;}
	NullValueHandling? NullValueHandling {get;set;}
	int? Order {get;set;}
	string PropertyName {get;set;}
	Type PropertyType {get;set;}
	bool Readable {get;set;}
	Required Required {get;set;}
	Predicate<object> ShouldSerialize {get;set;}
	string UnderlyingName {get;set;}
	IValueProvider ValueProvider {get;set;}
	bool Writable {get;set;}
}
interface IValueProvider {
	object GetValue(object target);
	void SetValue(object target, object value);
}
interface ISerializationBinder {
	void BindToName(Type serializedType, out string assemblyName, out string typeName);
	Type BindToType(string assemblyName, string typeName);
}
class DefaultSerializationBinder : ISerializationBinder {
	void BindToName(Type serializedType, out string assemblyName, out string typeName);
	Type BindToType(string assemblyName, string typeName);
}
interface ITraceWriter {}
class MemoryTraceWriter : ITraceWriter {}
class ErrorContext {
	Exception Error {get;}
	bool Handled {get;set;}
	object Member {get;}
	string Path {get;}
}
class ErrorEventArgs : EventArgs {
	object CurrentObject {get;}
	ErrorContext ErrorContext {get;}
}
