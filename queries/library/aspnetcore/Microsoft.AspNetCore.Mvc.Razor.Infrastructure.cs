// assemblies: Microsoft.AspNetCore.Mvc.Razor
using Microsoft.Extensions.Caching.Memory;
namespace Microsoft.AspNetCore.Mvc.Razor.Infrastructure;
class TagHelperMemoryCacheProvider {
	IMemoryCache Cache {get;}
}
