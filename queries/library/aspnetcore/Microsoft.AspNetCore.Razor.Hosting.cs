// assemblies: Microsoft.AspNetCore.Razor.Runtime
using System;
namespace Microsoft.AspNetCore.Razor.Hosting;
interface IRazorSourceChecksumMetadata {}
abstract class RazorCompiledItem {}
class RazorCompiledItemAttribute : Attribute {}
static class RazorCompiledItemExtensions {}
class RazorCompiledItemLoader {}
class RazorCompiledItemMetadataAttribute : Attribute {}
class RazorConfigurationNameAttribute : Attribute {}
class RazorExtensionAssemblyNameAttribute : Attribute {}
class RazorLanguageVersionAttribute : Attribute {}
class RazorSourceChecksumAttribute : Attribute, IRazorSourceChecksumMetadata {}
