// assemblies: Microsoft.AspNetCore.Razor.Runtime
using System;
using System.Collections.Generic;
using System.Reflection;
namespace Microsoft.AspNetCore.Razor.Hosting;
interface IRazorSourceChecksumMetadata {
	string Checksum {get;}
	string ChecksumAlgorithm {get;}
	string Identifier {get;}
}
abstract class RazorCompiledItem {
	string Identifier {get;}
	string Kind {get;}
	IReadOnlyList<object> Metadata {get;}
	Type Type {get;}
}
class RazorCompiledItemAttribute : Attribute {
	string Identifier {get;}
	string Kind {get;}
	Type Type {get;}
}
static class RazorCompiledItemExtensions {
	static IReadOnlyList<IRazorSourceChecksumMetadata> GetChecksumMetadata(this RazorCompiledItem item);
}
class RazorCompiledItemLoader {
	protected RazorCompiledItem CreateItem(RazorCompiledItemAttribute attribute);
	protected IEnumerable<RazorCompiledItemAttribute> LoadAttributes(Assembly assembly);
	IReadOnlyList<RazorCompiledItem> LoadItems(Assembly assembly);
}
class RazorCompiledItemMetadataAttribute : Attribute {
	string Key {get;}
	string Value {get;}
}
class RazorConfigurationNameAttribute : Attribute {
	string ConfigurationName {get;}
}
class RazorExtensionAssemblyNameAttribute : Attribute {
	string AssemblyName {get;}
	string ExtensionName {get;}
}
class RazorLanguageVersionAttribute : Attribute {
	string LanguageVersion {get;}
}
class RazorSourceChecksumAttribute : Attribute, IRazorSourceChecksumMetadata {
	string Checksum {get;}
	string ChecksumAlgorithm {get;}
	string Identifier {get;}
}
