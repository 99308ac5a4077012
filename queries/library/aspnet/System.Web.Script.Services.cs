// assemblies: System.Web.Extensions
namespace System.Web.Script.Services;
class GenerateScriptTypeAttribute : Attribute {
	string ScriptTypeId {get;set;}
	Type Type {get;}
}
static class ProxyGenerator {
	static string GetClientProxyScript(Type type, string path, bool debug);
}
enum ResponseFormat { Json, Xml }
class ScriptMethodAttribute : Attribute {
	ResponseFormat ResponseFormat {get;set;}
	bool UseHttpGet {get;set;}
	bool XmlSerializeString {get;set;}
}
class ScriptServiceAttribute : Attribute {}
