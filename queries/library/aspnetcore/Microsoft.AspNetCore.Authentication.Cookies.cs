// assemblies: Microsoft.AspNetCore.Authentication.Cookies
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using System;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Authentication.Cookies;
class ChunkingCookieManager : ICookieManager {
	const int DefaultChunkSize;
	int? ChunkSize {get;set;}
	bool ThrowForPartialCookies {get;set;}
	void AppendResponseCookie(HttpContext context, string key, string value, CookieOptions options);
	void DeleteCookie(HttpContext context, string key, CookieOptions options);
	string GetRequestCookie(HttpContext context, string key);
}
static class CookieAuthenticationDefaults {
	const string AuthenticationScheme;
	static string CookiePrefix, ReturnUrlParameter;
	static PathString LoginPath, LogoutPath, AccessDeniedPath;
}
class CookieAuthenticationEvents {
	Func<CookieSlidingExpirationContext, Task> OnCheckSlidingExpiration {get;set;}
	Func<RedirectContext<CookieAuthenticationOptions>, Task> OnRedirectToAccessDenied {get;set;}
	Func<RedirectContext<CookieAuthenticationOptions>, Task> OnRedirectToLogin {get;set;}
	Func<RedirectContext<CookieAuthenticationOptions>, Task> OnRedirectToLogout {get;set;}
	Func<RedirectContext<CookieAuthenticationOptions>, Task> OnRedirectToReturnUrl {get;set;}
	Func<CookieSignedInContext, Task> OnSignedIn {get;set;}
	Func<CookieSigningInContext, Task> OnSigningIn {get;set;}
	Func<CookieSigningOutContext, Task> OnSigningOut {get;set;}
	Func<CookieValidatePrincipalContext, Task> OnValidatePrincipal {get;set;}
	Task CheckSlidingExpiration(CookieSlidingExpirationContext context);
	Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context);
	Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context);
	Task RedirectToLogout(RedirectContext<CookieAuthenticationOptions> context);
	Task RedirectToReturnUrl(RedirectContext<CookieAuthenticationOptions> context);
	Task SignedIn(CookieSignedInContext context);
	Task SigningIn(CookieSigningInContext context);
	Task SigningOut(CookieSigningOutContext context);
	Task ValidatePrincipal(CookieValidatePrincipalContext context);
}
class CookieAuthenticationHandler : SignInAuthenticationHandler<CookieAuthenticationOptions> {
	protected CookieAuthenticationEvents Events {get;set;}
	protected Task FinishResponseAsync();
}
class CookieAuthenticationOptions : AuthenticationSchemeOptions {
	PathString AccessDeniedPath {get;set;}
	CookieBuilder Cookie {get;set;}
	ICookieManager CookieManager {get;set;}
	IDataProtectionProvider DataProtectionProvider {get;set;}
	CookieAuthenticationEvents Events {get;set;}
	TimeSpan ExpireTimeSpan {get;set;}
	PathString LoginPath {get;set;}
	PathString LogoutPath {get;set;}
	string ReturnUrlParameter {get;set;}
	ITicketStore SessionStore {get;set;}
	bool SlidingExpiration {get;set;}
	ISecureDataFormat<AuthenticationTicket> TicketDataFormat {get;set;}
}
class CookieSignedInContext : PrincipalContext<CookieAuthenticationOptions> {}
class CookieSigningInContext : PrincipalContext<CookieAuthenticationOptions> {
	CookieOptions CookieOptions {get;set;}
}
class CookieSigningOutContext : PropertiesContext<CookieAuthenticationOptions> {
	CookieOptions CookieOptions {get;set;}
}
class CookieSlidingExpirationContext : PrincipalContext<CookieAuthenticationOptions> {
	TimeSpan ElapsedTime {get;}
	TimeSpan RemainingTime {get;}
	bool ShouldRenew {get;set;}
}
class CookieValidatePrincipalContext : PrincipalContext<CookieAuthenticationOptions> {
	bool ShouldRenew {get;set;}
	void RejectPrincipal();
	void ReplacePrincipal(ClaimsPrincipal principal);
}
interface ICookieManager {
	void AppendResponseCookie(HttpContext context, string key, string value, CookieOptions options);
	void DeleteCookie(HttpContext context, string key, CookieOptions options);
	string GetRequestCookie(HttpContext context, string key);
}
interface ITicketStore {
	Task RemoveAsync(string key);
	Task RemoveAsync(string key, CancellationToken cancellationToken);
	Task RemoveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken);
	Task RenewAsync(string key, AuthenticationTicket ticket, CancellationToken cancellationToken);
	Task RenewAsync(string key, AuthenticationTicket ticket, HttpContext httpContext = default, CancellationToken cancellationToken = default);
	Task<AuthenticationTicket> RetrieveAsync(string key);
	Task<AuthenticationTicket> RetrieveAsync(string key, CancellationToken cancellationToken);
	Task<AuthenticationTicket> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken);
	Task<string> StoreAsync(AuthenticationTicket ticket);
	Task<string> StoreAsync(AuthenticationTicket ticket, CancellationToken cancellationToken);
	Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken);
}
class PostConfigureCookieAuthenticationOptions : IPostConfigureOptions<CookieAuthenticationOptions> {
	void PostConfigure(string name, CookieAuthenticationOptions options);
}
