// assemblies: Microsoft.AspNetCore.Antiforgery, Microsoft.AspNetCore.Http.Abstractions, Microsoft.AspNetCore.Http.Features
using Microsoft.AspNetCore.Http;
using System;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Antiforgery;
class AntiforgeryOptions {
	static string DefaultCookiePrefix;
	CookieBuilder Cookie {get;set;}
	string FormFieldName {get;set;}
	string HeaderName {get;set;}
	bool SuppressReadingTokenFromFormBody {get;set;}
	bool SuppressXFrameOptionsHeader {get;set;}
}
class AntiforgeryTokenSet {
	string CookieToken {get;}
	string FormFieldName {get;}
	string HeaderName {get;}
	string RequestToken {get;}
}
class AntiforgeryValidationException : Exception {}
interface IAntiforgery {
	AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext);
	AntiforgeryTokenSet GetTokens(HttpContext httpContext);
	Task<bool> IsRequestValidAsync(HttpContext httpContext);
	void SetCookieTokenAndHeader(HttpContext httpContext);
	Task ValidateRequestAsync(HttpContext httpContext);
}
interface IAntiforgeryAdditionalDataProvider {
	string GetAdditionalData(HttpContext context);
	bool ValidateAdditionalData(HttpContext context, string additionalData);
}
interface IAntiforgeryMetadata {
	bool RequiresValidation {get;}
}
interface IAntiforgeryValidationFeature {
	Exception Error {get;}
	bool IsValid {get;}
}
class RequireAntiforgeryTokenAttribute : Attribute, IAntiforgeryMetadata {
	bool RequiresValidation {get;}
}
