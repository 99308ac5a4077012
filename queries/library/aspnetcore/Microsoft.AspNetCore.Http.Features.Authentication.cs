// assemblies: Microsoft.AspNetCore.Http, Microsoft.AspNetCore.Http.Features
using System.Security.Claims;
namespace Microsoft.AspNetCore.Http.Features.Authentication;
class HttpAuthenticationFeature : IHttpAuthenticationFeature {
	ClaimsPrincipal User {get;set;}
}
interface IHttpAuthenticationFeature {
	ClaimsPrincipal User {get;set;}
}
