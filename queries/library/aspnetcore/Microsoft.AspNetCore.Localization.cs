// assemblies: Microsoft.AspNetCore.Localization
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using System.Collections.Generic;
using System.Globalization;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Localization;
class AcceptLanguageHeaderRequestCultureProvider : RequestCultureProvider {
	int MaximumAcceptLanguageHeaderValuesToTry {get;set;}
}
class CookieRequestCultureProvider : RequestCultureProvider {
	static string DefaultCookieName;
	string CookieName {get;set;}
	static string MakeCookieValue(RequestCulture requestCulture);
	static ProviderCultureResult ParseCookieValue(string value);
}
class CustomRequestCultureProvider : RequestCultureProvider {}
interface IRequestCultureFeature {
	IRequestCultureProvider Provider {get;}
	RequestCulture RequestCulture {get;}
}
interface IRequestCultureProvider {
	Task<ProviderCultureResult> DetermineProviderCultureResult(HttpContext httpContext);
}
class ProviderCultureResult {
	IList<StringSegment> Cultures {get;}
	IList<StringSegment> UICultures {get;}
}
class QueryStringRequestCultureProvider : RequestCultureProvider {
	string QueryStringKey {get;set;}
	string UIQueryStringKey {get;set;}
}
class RequestCulture {
	CultureInfo Culture {get;}
	CultureInfo UICulture {get;}
}
class RequestCultureFeature : IRequestCultureFeature {
	IRequestCultureProvider Provider {get;}
	RequestCulture RequestCulture {get;}
}
abstract class RequestCultureProvider : IRequestCultureProvider {
	protected static Task<ProviderCultureResult> NullProviderCultureResult;
	RequestLocalizationOptions Options {get;set;}
	Task<ProviderCultureResult> DetermineProviderCultureResult(HttpContext httpContext);
}
class RequestLocalizationMiddleware {
	Task Invoke(HttpContext context);
}
