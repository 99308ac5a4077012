// assemblies: Microsoft.AspNetCore.Authentication.OAuth
using Microsoft.AspNetCore.Authentication.OAuth.Claims;
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Security.Claims;
using System.Text.Json;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Authentication.OAuth;
class OAuthChallengeProperties : AuthenticationProperties {
	static string ScopeKey;
	ICollection<string> Scope {get;set;}
	void SetScope(params string[] scopes);
}
class OAuthCodeExchangeContext {
	string Code {get;}
	AuthenticationProperties Properties {get;}
	string RedirectUri {get;}
}
static class OAuthConstants {
	static string CodeVerifierKey, CodeChallengeKey, CodeChallengeMethodKey, CodeChallengeMethodS256;
}
class OAuthCreatingTicketContext : ResultContext<OAuthOptions> {
	string AccessToken {get;}
	HttpClient Backchannel {get;}
	TimeSpan? ExpiresIn {get;}
	ClaimsIdentity Identity {get;}
	string RefreshToken {get;}
	OAuthTokenResponse TokenResponse {get;}
	string TokenType {get;}
	JsonElement User {get;}
	void RunClaimActions();
	void RunClaimActions(JsonElement userData);
}
static class OAuthDefaults {
	static string DisplayName;
}
class OAuthEvents : RemoteAuthenticationEvents {
	Func<OAuthCreatingTicketContext, Task> OnCreatingTicket {get;set;}
	Func<RedirectContext<OAuthOptions>, Task> OnRedirectToAuthorizationEndpoint {get;set;}
	Task CreatingTicket(OAuthCreatingTicketContext context);
	Task RedirectToAuthorizationEndpoint(RedirectContext<OAuthOptions> context);
}
class OAuthHandler<TOptions> : RemoteAuthenticationHandler<TOptions> where TOptions : OAuthOptions, new() {
	protected HttpClient Backchannel {get;}
	protected OAuthEvents Events {get;set;}
	protected string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri);
	protected Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens);
	protected Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context);
	protected string FormatScope(IEnumerable<string> scopes);
	protected string FormatScope();
}
class OAuthOptions : RemoteAuthenticationOptions {
	IDictionary<string, string> AdditionalAuthorizationParameters {get;}
	string AuthorizationEndpoint {get;set;}
	ClaimActionCollection ClaimActions {get;}
	string ClientId {get;set;}
	string ClientSecret {get;set;}
	OAuthEvents Events {get;set;}
	ICollection<string> Scope {get;}
	ISecureDataFormat<AuthenticationProperties> StateDataFormat {get;set;}
	string TokenEndpoint {get;set;}
	bool UsePkce {get;set;}
	string UserInformationEndpoint {get;set;}
}
class OAuthTokenResponse : IDisposable {
	string AccessToken {get;set;}
	Exception Error {get;set;}
	string ExpiresIn {get;set;}
	string RefreshToken {get;set;}
	JsonDocument Response {get;set;}
	string TokenType {get;set;}
	void Dispose();
	static OAuthTokenResponse Failed(Exception error);
	static OAuthTokenResponse Success(JsonDocument response);
}
