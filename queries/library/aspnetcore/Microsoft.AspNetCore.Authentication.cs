// assemblies: Microsoft.AspNetCore.Authentication, Microsoft.AspNetCore.Authentication.Abstractions, Microsoft.AspNetCore.Authentication.Core, Microsoft.AspNetCore.Authentication.OAuth
using Microsoft.AspNetCore.Authentication.OAuth.Claims;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Authentication;
class AccessDeniedContext : HandleRequestContext<RemoteAuthenticationOptions> {
	PathString AccessDeniedPath {get;set;}
	AuthenticationProperties Properties {get;set;}
	string ReturnUrl {get;set;}
	string ReturnUrlParameter {get;set;}
}
class AuthenticateResult {
	Exception Failure {get;set;}
	bool None {get;set;}
	ClaimsPrincipal Principal {get;}
	AuthenticationProperties Properties {get;set;}
	bool Succeeded {get;}
	AuthenticationTicket Ticket {get;set;}
	AuthenticateResult Clone();
	static AuthenticateResult Fail(Exception failure);
	static AuthenticateResult Fail(Exception failure, AuthenticationProperties properties);
	static AuthenticateResult Fail(string failureMessage);
	static AuthenticateResult Fail(string failureMessage, AuthenticationProperties properties);
	static AuthenticateResult NoResult();
	static AuthenticateResult Success(AuthenticationTicket ticket);
}
class AuthenticationBuilder {
	IServiceCollection Services {get;}
	AuthenticationBuilder AddPolicyScheme(string authenticationScheme, string displayName, Action<PolicySchemeOptions> configureOptions);
	AuthenticationBuilder AddRemoteScheme<TOptions, THandler>(string authenticationScheme, string displayName, Action<TOptions> configureOptions) where TOptions : RemoteAuthenticationOptions, new() where THandler : RemoteAuthenticationHandler<TOptions>;
	AuthenticationBuilder AddScheme<TOptions, THandler>(string authenticationScheme, string displayName, Action<TOptions> configureOptions) where TOptions : AuthenticationSchemeOptions, new() where THandler : AuthenticationHandler<TOptions>;
	AuthenticationBuilder AddScheme<TOptions, THandler>(string authenticationScheme, Action<TOptions> configureOptions) where TOptions : AuthenticationSchemeOptions, new() where THandler : AuthenticationHandler<TOptions>;
}
static class AuthenticationConfigurationProviderExtensions {
	static IConfiguration GetSchemeConfiguration(this IAuthenticationConfigurationProvider provider, string authenticationScheme);
}
class AuthenticationFailureException : Exception {}
class AuthenticationFeature : IAuthenticationFeature {
	PathString OriginalPath {get;set;}
	PathString OriginalPathBase {get;set;}
}
abstract class AuthenticationHandler<TOptions> : IAuthenticationHandler where TOptions : AuthenticationSchemeOptions, new() {
	protected string ClaimsIssuer {get;}
	protected ISystemClock Clock {get;}
	protected HttpContext Context {get;}
	protected string CurrentUri {get;}
	protected object Events {get;set;}
	protected ILogger Logger {get;}
	TOptions Options {get;}
	protected IOptionsMonitor<TOptions> OptionsMonitor {get;}
	protected PathString OriginalPath {get;}
	protected PathString OriginalPathBase {get;}
	protected HttpRequest Request {get;}
	protected HttpResponse Response {get;}
	AuthenticationScheme Scheme {get;}
	protected TimeProvider TimeProvider {get;}
	protected UrlEncoder UrlEncoder {get;}
	Task<AuthenticateResult> AuthenticateAsync();
	protected string BuildRedirectUri(string targetPath);
	Task ChallengeAsync(AuthenticationProperties properties);
	protected Task<object> CreateEventsAsync();
	Task ForbidAsync(AuthenticationProperties properties);
	protected Task<AuthenticateResult> HandleAuthenticateAsync();
	protected Task<AuthenticateResult> HandleAuthenticateOnceAsync();
	protected Task<AuthenticateResult> HandleAuthenticateOnceSafeAsync();
	protected Task HandleChallengeAsync(AuthenticationProperties properties);
	protected Task HandleForbiddenAsync(AuthenticationProperties properties);
	Task InitializeAsync(AuthenticationScheme scheme, HttpContext context);
	protected Task InitializeEventsAsync();
	protected Task InitializeHandlerAsync();
	protected string ResolveTarget(string scheme);
}
class AuthenticationHandlerProvider : IAuthenticationHandlerProvider {
	IAuthenticationSchemeProvider Schemes {get;}
	Task<IAuthenticationHandler> GetHandlerAsync(HttpContext context, string authenticationScheme);
}
static class AuthenticationHttpContextExtensions {
	static Task<AuthenticateResult> AuthenticateAsync(this HttpContext context, string scheme = default);
	static Task ChallengeAsync(this HttpContext context, AuthenticationProperties properties);
	static Task ChallengeAsync(this HttpContext context, string scheme = default, AuthenticationProperties properties = default);
	static Task ForbidAsync(this HttpContext context, AuthenticationProperties properties);
	static Task ForbidAsync(this HttpContext context, string scheme = default, AuthenticationProperties properties = default);
	static Task<string> GetTokenAsync(this HttpContext context, string scheme, string tokenName);
	static Task<string> GetTokenAsync(this HttpContext context, string tokenName);
	static Task SignInAsync(this HttpContext context, ClaimsPrincipal principal, AuthenticationProperties properties = default);
	static Task SignInAsync(this HttpContext context, string scheme, ClaimsPrincipal principal, AuthenticationProperties properties = default);
	static Task SignOutAsync(this HttpContext context, AuthenticationProperties properties);
	static Task SignOutAsync(this HttpContext context, string scheme = default, AuthenticationProperties properties = default);
}
class AuthenticationMiddleware {
	IAuthenticationSchemeProvider Schemes {get;set;}
	Task Invoke(HttpContext context);
}
class AuthenticationOptions {
	string DefaultAuthenticateScheme {get;set;}
	string DefaultChallengeScheme {get;set;}
	string DefaultForbidScheme {get;set;}
	string DefaultScheme {get;set;}
	string DefaultSignInScheme {get;set;}
	string DefaultSignOutScheme {get;set;}
	bool RequireAuthenticatedSignIn {get;set;}
	IDictionary<string, AuthenticationSchemeBuilder> SchemeMap {get;}
	IEnumerable<AuthenticationSchemeBuilder> Schemes {get;}
	void AddScheme(string name, Action<AuthenticationSchemeBuilder> configureBuilder);
	void AddScheme<THandler>(string name, string displayName) where THandler : IAuthenticationHandler;
}
class AuthenticationProperties {
	bool? AllowRefresh {get;set;}
	DateTimeOffset? ExpiresUtc {get;set;}
	bool IsPersistent {get;set;}
	DateTimeOffset? IssuedUtc {get;set;}
	IDictionary<string, string> Items {get;}
	IDictionary<string, object> Parameters {get;}
	string RedirectUri {get;set;}
	AuthenticationProperties Clone();
	protected bool? GetBool(string key);
	protected DateTimeOffset? GetDateTimeOffset(string key);
	T GetParameter<T>(string key);
	string GetString(string key);
	protected void SetBool(string key, bool? value);
	protected void SetDateTimeOffset(string key, DateTimeOffset? value);
	void SetParameter<T>(string key, T value);
	void SetString(string key, string value);
}
class AuthenticationScheme {
	string DisplayName {get;}
	Type HandlerType {get;}
	string Name {get;}
}
class AuthenticationSchemeBuilder {
	string DisplayName {get;set;}
	Type HandlerType {get;set;}
	string Name {get;}
	AuthenticationScheme Build();
}
class AuthenticationSchemeOptions {
	string ClaimsIssuer {get;set;}
	object Events {get;set;}
	Type EventsType {get;set;}
	string ForwardAuthenticate {get;set;}
	string ForwardChallenge {get;set;}
	string ForwardDefault {get;set;}
	Func<HttpContext, string> ForwardDefaultSelector {get;set;}
	string ForwardForbid {get;set;}
	string ForwardSignIn {get;set;}
	string ForwardSignOut {get;set;}
	TimeProvider TimeProvider {get;set;}
	void Validate();
	void Validate(string scheme);
}
class AuthenticationSchemeProvider : IAuthenticationSchemeProvider {
	void AddScheme(AuthenticationScheme scheme);
	Task<IEnumerable<AuthenticationScheme>> GetAllSchemesAsync();
	Task<AuthenticationScheme> GetDefaultAuthenticateSchemeAsync();
	Task<AuthenticationScheme> GetDefaultChallengeSchemeAsync();
	Task<AuthenticationScheme> GetDefaultForbidSchemeAsync();
	Task<AuthenticationScheme> GetDefaultSignInSchemeAsync();
	Task<AuthenticationScheme> GetDefaultSignOutSchemeAsync();
	Task<IEnumerable<AuthenticationScheme>> GetRequestHandlerSchemesAsync();
	Task<AuthenticationScheme> GetSchemeAsync(string name);
	void RemoveScheme(string name);
	bool TryAddScheme(AuthenticationScheme scheme);
}
class AuthenticationService : IAuthenticationService {
	IAuthenticationHandlerProvider Handlers {get;}
	AuthenticationOptions Options {get;}
	IAuthenticationSchemeProvider Schemes {get;}
	IClaimsTransformation Transform {get;}
	Task<AuthenticateResult> AuthenticateAsync(HttpContext context, string scheme);
	Task ChallengeAsync(HttpContext context, string scheme, AuthenticationProperties properties);
	Task ForbidAsync(HttpContext context, string scheme, AuthenticationProperties properties);
	Task SignInAsync(HttpContext context, string scheme, ClaimsPrincipal principal, AuthenticationProperties properties);
	Task SignOutAsync(HttpContext context, string scheme, AuthenticationProperties properties);
}
class AuthenticationTicket {
	string AuthenticationScheme {get;}
	ClaimsPrincipal Principal {get;}
	AuthenticationProperties Properties {get;}
	AuthenticationTicket Clone();
}
class AuthenticationToken {
	string Name {get;set;}
	string Value {get;set;}
}
static class AuthenticationTokenExtensions {
	static Task<string> GetTokenAsync(this IAuthenticationService auth, HttpContext context, string tokenName);
	static Task<string> GetTokenAsync(this IAuthenticationService auth, HttpContext context, string scheme, string tokenName);
	static string GetTokenValue(this AuthenticationProperties properties, string tokenName);
	static IEnumerable<AuthenticationToken> GetTokens(this AuthenticationProperties properties);
	static void StoreTokens(this AuthenticationProperties properties, IEnumerable<AuthenticationToken> tokens);
	static bool UpdateTokenValue(this AuthenticationProperties properties, string tokenName, string tokenValue);
}
static class Base64UrlTextEncoder {
	static byte[] Decode(string text);
	static string Encode(byte[] data);
}
abstract class BaseContext<TOptions> where TOptions : AuthenticationSchemeOptions {
	HttpContext HttpContext {get;}
	TOptions Options {get;}
	HttpRequest Request {get;}
	HttpResponse Response {get;}
	AuthenticationScheme Scheme {get;}
}
static class ClaimActionCollectionMapExtensions {
	static void DeleteClaim(this ClaimActionCollection collection, string claimType);
	static void DeleteClaims(this ClaimActionCollection collection, params string[] claimTypes);
	static void MapAll(this ClaimActionCollection collection);
	static void MapAllExcept(this ClaimActionCollection collection, params string[] exclusions);
	static void MapCustomJson(this ClaimActionCollection collection, string claimType, Func<JsonElement, string> resolver);
	static void MapCustomJson(this ClaimActionCollection collection, string claimType, string valueType, Func<JsonElement, string> resolver);
	static void MapJsonKey(this ClaimActionCollection collection, string claimType, string jsonKey, string valueType = default);
	static void MapJsonSubKey(this ClaimActionCollection collection, string claimType, string jsonKey, string subKey, string valueType = default);
}
class HandleRequestContext<TOptions> : BaseContext<TOptions> where TOptions : AuthenticationSchemeOptions {
	HandleRequestResult Result {get;set;}
	void HandleResponse();
	void SkipHandler();
}
class HandleRequestResult : AuthenticateResult {
	bool Handled {get;}
	bool Skipped {get;}
	static HandleRequestResult Fail(Exception failure);
	static HandleRequestResult Fail(Exception failure, AuthenticationProperties properties);
	static HandleRequestResult Fail(string failureMessage);
	static HandleRequestResult Fail(string failureMessage, AuthenticationProperties properties);
	static HandleRequestResult Handle();
	static HandleRequestResult NoResult();
	static HandleRequestResult SkipHandler();
	static HandleRequestResult Success(AuthenticationTicket ticket);
}
interface IAuthenticateResultFeature {
	AuthenticateResult AuthenticateResult {get;set;}
}
interface IAuthenticationConfigurationProvider {
	IConfiguration AuthenticationConfiguration {get;}
}
interface IAuthenticationFeature {
	PathString OriginalPath {get;set;}
	PathString OriginalPathBase {get;set;}
}
interface IAuthenticationHandler {
	Task<AuthenticateResult> AuthenticateAsync();
	Task ChallengeAsync(AuthenticationProperties properties);
	Task ForbidAsync(AuthenticationProperties properties);
	Task InitializeAsync(AuthenticationScheme scheme, HttpContext context);
}
interface IAuthenticationHandlerProvider {
	Task<IAuthenticationHandler> GetHandlerAsync(HttpContext context, string authenticationScheme);
}
interface IAuthenticationRequestHandler : IAuthenticationHandler {
	Task<bool> HandleRequestAsync();
}
interface IAuthenticationSchemeProvider {
	void AddScheme(AuthenticationScheme scheme);
	Task<IEnumerable<AuthenticationScheme>> GetAllSchemesAsync();
	Task<AuthenticationScheme> GetDefaultAuthenticateSchemeAsync();
	Task<AuthenticationScheme> GetDefaultChallengeSchemeAsync();
	Task<AuthenticationScheme> GetDefaultForbidSchemeAsync();
	Task<AuthenticationScheme> GetDefaultSignInSchemeAsync();
	Task<AuthenticationScheme> GetDefaultSignOutSchemeAsync();
	Task<IEnumerable<AuthenticationScheme>> GetRequestHandlerSchemesAsync();
	Task<AuthenticationScheme> GetSchemeAsync(string name);
	void RemoveScheme(string name);
	bool TryAddScheme(AuthenticationScheme scheme);
}
interface IAuthenticationService {
	Task<AuthenticateResult> AuthenticateAsync(HttpContext context, string scheme);
	Task ChallengeAsync(HttpContext context, string scheme, AuthenticationProperties properties);
	Task ForbidAsync(HttpContext context, string scheme, AuthenticationProperties properties);
	Task SignInAsync(HttpContext context, string scheme, ClaimsPrincipal principal, AuthenticationProperties properties);
	Task SignOutAsync(HttpContext context, string scheme, AuthenticationProperties properties);
}
interface IAuthenticationSignInHandler : IAuthenticationSignOutHandler {
	Task SignInAsync(ClaimsPrincipal user, AuthenticationProperties properties);
}
interface IAuthenticationSignOutHandler : IAuthenticationHandler {
	Task SignOutAsync(AuthenticationProperties properties);
}
interface IClaimsTransformation {
	Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal);
}
interface IDataSerializer<TModel> {
	TModel Deserialize(byte[] data);
	byte[] Serialize(TModel model);
}
interface ISecureDataFormat<TData> {
	string Protect(TData data);
	string Protect(TData data, string purpose);
	TData Unprotect(string protectedText);
	TData Unprotect(string protectedText, string purpose);
}
interface ISystemClock {
	DateTimeOffset UtcNow {get;}
}
static class JsonDocumentAuthExtensions {
	static string GetString(this JsonElement element, string key);
}
class NoopClaimsTransformation : IClaimsTransformation {
	Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal);
}
class PolicySchemeHandler : SignInAuthenticationHandler<PolicySchemeOptions> {}
class PolicySchemeOptions : AuthenticationSchemeOptions {}
abstract class PrincipalContext<TOptions> : PropertiesContext<TOptions> where TOptions : AuthenticationSchemeOptions {
	ClaimsPrincipal Principal {get;set;}
}
abstract class PropertiesContext<TOptions> : BaseContext<TOptions> where TOptions : AuthenticationSchemeOptions {
	AuthenticationProperties Properties {get;set;}
}
class PropertiesDataFormat : SecureDataFormat<AuthenticationProperties> {}
class PropertiesSerializer : IDataSerializer<AuthenticationProperties> {
	static PropertiesSerializer Default {get;}
	AuthenticationProperties Deserialize(byte[] data);
	AuthenticationProperties Read(BinaryReader reader);
	byte[] Serialize(AuthenticationProperties model);
	void Write(BinaryWriter writer, AuthenticationProperties properties);
}
class RedirectContext<TOptions> : PropertiesContext<TOptions> where TOptions : AuthenticationSchemeOptions {
	string RedirectUri {get;set;}
}
abstract class RemoteAuthenticationContext<TOptions> : HandleRequestContext<TOptions> where TOptions : AuthenticationSchemeOptions {
	ClaimsPrincipal Principal {get;set;}
	AuthenticationProperties Properties {get;set;}
	void Fail(Exception failure);
	void Fail(string failureMessage);
	void Success();
}
class RemoteAuthenticationEvents {
	Func<AccessDeniedContext, Task> OnAccessDenied {get;set;}
	Func<RemoteFailureContext, Task> OnRemoteFailure {get;set;}
	Func<TicketReceivedContext, Task> OnTicketReceived {get;set;}
	Task AccessDenied(AccessDeniedContext context);
	Task RemoteFailure(RemoteFailureContext context);
	Task TicketReceived(TicketReceivedContext context);
}
abstract class RemoteAuthenticationHandler<TOptions> : AuthenticationHandler<TOptions>, IAuthenticationRequestHandler where TOptions : RemoteAuthenticationOptions, new() {
	protected RemoteAuthenticationEvents Events {get;set;}
	protected string SignInScheme {get;}
	protected void GenerateCorrelationId(AuthenticationProperties properties);
	protected Task<HandleRequestResult> HandleAccessDeniedErrorAsync(AuthenticationProperties properties);
	protected Task<HandleRequestResult> HandleRemoteAuthenticateAsync();
	Task<bool> HandleRequestAsync();
	Task<bool> ShouldHandleRequestAsync();
	protected bool ValidateCorrelationId(AuthenticationProperties properties);
}
class RemoteAuthenticationOptions : AuthenticationSchemeOptions {
	PathString AccessDeniedPath {get;set;}
	HttpClient Backchannel {get;set;}
	HttpMessageHandler BackchannelHttpHandler {get;set;}
	TimeSpan BackchannelTimeout {get;set;}
	PathString CallbackPath {get;set;}
	CookieBuilder CorrelationCookie {get;set;}
	IDataProtectionProvider DataProtectionProvider {get;set;}
	RemoteAuthenticationEvents Events {get;set;}
	TimeSpan RemoteAuthenticationTimeout {get;set;}
	string ReturnUrlParameter {get;set;}
	bool SaveTokens {get;set;}
	string SignInScheme {get;set;}
}
class RemoteFailureContext : HandleRequestContext<RemoteAuthenticationOptions> {
	Exception Failure {get;set;}
	AuthenticationProperties Properties {get;set;}
}
class RequestPathBaseCookieBuilder : CookieBuilder {
	protected string AdditionalPath {get;}
}
abstract class ResultContext<TOptions> : BaseContext<TOptions> where TOptions : AuthenticationSchemeOptions {
	ClaimsPrincipal Principal {get;set;}
	AuthenticationProperties Properties {get;set;}
	AuthenticateResult Result {get;}
	void Fail(Exception failure);
	void Fail(string failureMessage);
	void NoResult();
	void Success();
}
class SecureDataFormat<TData> : ISecureDataFormat<TData> {
	string Protect(TData data);
	string Protect(TData data, string purpose);
	TData Unprotect(string protectedText);
	TData Unprotect(string protectedText, string purpose);
}
abstract class SignInAuthenticationHandler<TOptions> : SignOutAuthenticationHandler<TOptions>, IAuthenticationSignInHandler where TOptions : AuthenticationSchemeOptions, new() {
	protected Task HandleSignInAsync(ClaimsPrincipal user, AuthenticationProperties properties);
	Task SignInAsync(ClaimsPrincipal user, AuthenticationProperties properties);
}
abstract class SignOutAuthenticationHandler<TOptions> : AuthenticationHandler<TOptions>, IAuthenticationSignOutHandler where TOptions : AuthenticationSchemeOptions, new() {
	protected Task HandleSignOutAsync(AuthenticationProperties properties);
	Task SignOutAsync(AuthenticationProperties properties);
}
class SystemClock : ISystemClock {
	DateTimeOffset UtcNow {get;}
}
class TicketDataFormat : SecureDataFormat<AuthenticationTicket> {}
class TicketReceivedContext : RemoteAuthenticationContext<RemoteAuthenticationOptions> {
	string ReturnUri {get;set;}
}
class TicketSerializer : IDataSerializer<AuthenticationTicket> {
	static TicketSerializer Default {get;}
	AuthenticationTicket Deserialize(byte[] data);
	AuthenticationTicket Read(BinaryReader reader);
	protected Claim ReadClaim(BinaryReader reader, ClaimsIdentity identity);
	protected ClaimsIdentity ReadIdentity(BinaryReader reader);
	byte[] Serialize(AuthenticationTicket ticket);
	void Write(BinaryWriter writer, AuthenticationTicket ticket);
	protected void WriteClaim(BinaryWriter writer, Claim claim);
	protected void WriteIdentity(BinaryWriter writer, ClaimsIdentity identity);
}
