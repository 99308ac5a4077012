// assemblies: Microsoft.AspNetCore.Razor.Runtime
namespace Microsoft.AspNetCore.Razor.Runtime.TagHelpers;
class TagHelperExecutionContext {}
class TagHelperRunner {}
class TagHelperScopeManager {}
