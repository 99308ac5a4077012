// assemblies: Microsoft.AspNetCore.Mvc.Cors
using Microsoft.AspNetCore.Mvc.Filters;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.Cors;
class CorsAuthorizationFilter : IAsyncAuthorizationFilter, IOrderedFilter {
	int Order {get;}
	string PolicyName {get;set;}
	Task OnAuthorizationAsync(AuthorizationFilterContext context);
}
