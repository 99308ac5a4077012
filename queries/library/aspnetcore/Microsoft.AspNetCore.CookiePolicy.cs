// assemblies: Microsoft.AspNetCore.CookiePolicy
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.CookiePolicy;
class AppendCookieContext {
	HttpContext Context {get;}
	string CookieName {get;set;}
	CookieOptions CookieOptions {get;}
	string CookieValue {get;set;}
	bool HasConsent {get;}
	bool IsConsentNeeded {get;}
	bool IssueCookie {get;set;}
}
class CookiePolicyMiddleware {
	CookiePolicyOptions Options {get;set;}
	Task Invoke(HttpContext context);
}
class DeleteCookieContext {
	HttpContext Context {get;}
	string CookieName {get;set;}
	CookieOptions CookieOptions {get;}
	bool HasConsent {get;}
	bool IsConsentNeeded {get;}
	bool IssueCookie {get;set;}
}
enum HttpOnlyPolicy { None, Always }
