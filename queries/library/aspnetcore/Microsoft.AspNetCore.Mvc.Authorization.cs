// assemblies: Microsoft.AspNetCore.Mvc.Abstractions, Microsoft.AspNetCore.Mvc.Core
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.Authorization;
class AllowAnonymousFilter : IAllowAnonymousFilter {}
class AuthorizeFilter : IAsyncAuthorizationFilter, IFilterFactory {
	IEnumerable<IAuthorizeData> AuthorizeData {get;}
	AuthorizationPolicy Policy {get;}
	IAuthorizationPolicyProvider PolicyProvider {get;}
	Task OnAuthorizationAsync(AuthorizationFilterContext context);
}
interface IAllowAnonymousFilter : IFilterMetadata {}
