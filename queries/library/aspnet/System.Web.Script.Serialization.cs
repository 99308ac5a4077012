// assemblies: System.Web.Extensions
using System.Collections.Generic;
using System.Text;
namespace System.Web.Script.Serialization;
abstract class JavaScriptConverter {
	IEnumerable<Type> SupportedTypes {get;}
	object Deserialize(IDictionary<string, object> dictionary, Type type, JavaScriptSerializer serializer);
	IDictionary<string, object> Serialize(object obj, JavaScriptSerializer serializer);
}
class JavaScriptSerializer {
	int MaxJsonLength {get;set;}
	int RecursionLimit {get;set;}
	T ConvertToType<T>(object obj);
	object ConvertToType(object obj, Type targetType);
	T Deserialize<T>(string input);
	object Deserialize(string input, Type targetType);
	object DeserializeObject(string input);
	void RegisterConverters(IEnumerable<JavaScriptConverter> converters);
	string Serialize(object obj);
	void Serialize(object obj, StringBuilder output);
}
abstract class JavaScriptTypeResolver {
	Type ResolveType(string id);
	string ResolveTypeId(Type type);
}
class ScriptIgnoreAttribute : Attribute {}
class SimpleTypeResolver : JavaScriptTypeResolver {}
