// assemblies: Microsoft.AspNetCore.Antiforgery, Microsoft.AspNetCore.Http.Abstractions, Microsoft.AspNetCore.Http.Features
using Microsoft.AspNetCore.Http;
using System;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Antiforgery;
class AntiforgeryOptions {}
class AntiforgeryTokenSet {}
class AntiforgeryValidationException : Exception {}
interface IAntiforgery {
	AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext);
	AntiforgeryTokenSet GetTokens(HttpContext httpContext);
	Task<bool> IsRequestValidAsync(HttpContext httpContext);
	void SetCookieTokenAndHeader(HttpContext httpContext);
	Task ValidateRequestAsync(HttpContext httpContext);
}
interface IAntiforgeryAdditionalDataProvider {}
interface IAntiforgeryMetadata {}
interface IAntiforgeryValidationFeature {}
class RequireAntiforgeryTokenAttribute : Attribute, IAntiforgeryMetadata {}
