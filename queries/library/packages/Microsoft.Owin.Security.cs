// packages: Microsoft.Owin.Security
using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;
using System;
namespace Microsoft.Owin.Security;
interface IAuthenticationManager {
	ClaimsPrincipal User {get;set;}
	Task<AuthenticateResult> AuthenticateAsync(string authenticationType);
	void Challenge(AuthenticationProperties properties, params string[] authenticationTypes);
	void Challenge(params string[] authenticationTypes);
	void SignIn(AuthenticationProperties properties, params ClaimsIdentity[] identities);
	void SignIn(params ClaimsIdentity[] identities);
	void SignOut(params string[] authenticationTypes);
}
class AuthenticateResult {
	ClaimsIdentity Identity {get;}
	AuthenticationProperties Properties {get;}
}
class AuthenticationProperties {
	bool? AllowRefresh {get;set;}
	IDictionary<string, string> Dictionary {get;}
	DateTimeOffset? ExpiresUtc {get;set;}
	bool IsPersistent {get;set;}
	DateTimeOffset? IssuedUtc {get;set;}
	string RedirectUri {get;set;}
}
class AuthenticationTicket {
	ClaimsIdentity Identity {get;}
	AuthenticationProperties Properties {get;}
}
