// assemblies: System.Web.WebPages
using System.Collections.Specialized;
namespace System.Web.Helpers;
static class AntiForgery {
	static HtmlString GetHtml();
	static void GetTokens(string oldCookieToken, out string newCookieToken, out string formToken);
	static void Validate();
	static void Validate(string cookieToken, string formToken);
}
static class AntiForgeryConfig {
	static IAntiForgeryAdditionalDataProvider AdditionalDataProvider {get;set;}
	static string CookieName {get;set;}
	static bool RequireSsl {get;set;}
	static bool SuppressIdentityHeuristicChecks {get;set;}
	static string UniqueClaimTypeIdentifier {get;set;}
}
interface IAntiForgeryAdditionalDataProvider {
	string GetAdditionalData(HttpContextBase context);
	bool ValidateAdditionalData(HttpContextBase context, string additionalData);
}
class UnvalidatedRequestValues {
	NameValueCollection Form {get;}
	NameValueCollection QueryString {get;}
	string this[string key] {get;}
}
static class Validation {
	static UnvalidatedRequestValues Unvalidated(this HttpRequestBase request);
	static UnvalidatedRequestValues Unvalidated(this HttpRequest request);
	static string Unvalidated(this HttpRequestBase request, string key);
	static string Unvalidated(this HttpRequest request, string key);
}
