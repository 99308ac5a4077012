// assemblies: Microsoft.AspNetCore.Mvc.Razor
using System;
namespace Microsoft.AspNetCore.Mvc.Razor.Internal;
class RazorInjectAttribute : Attribute {
	object Key {get;set;}
}
