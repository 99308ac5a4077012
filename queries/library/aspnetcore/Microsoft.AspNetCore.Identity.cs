// assemblies: Microsoft.AspNetCore.Identity, Microsoft.Extensions.Identity.Core, Microsoft.Extensions.Identity.Stores
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Identity;
class AspNetRoleManager<TRole> : RoleManager<TRole> where TRole : class {}
class AspNetUserManager<TUser> : UserManager<TUser> where TUser : class {}
class AuthenticatorTokenProvider<TUser> : IUserTwoFactorTokenProvider<TUser> where TUser : class {
	Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<TUser> manager, TUser user);
	Task<string> GenerateAsync(string purpose, UserManager<TUser> manager, TUser user);
	Task<bool> ValidateAsync(string purpose, string token, UserManager<TUser> manager, TUser user);
}
class ClaimsIdentityOptions {
	string EmailClaimType {get;set;}
	string RoleClaimType {get;set;}
	string SecurityStampClaimType {get;set;}
	string UserIdClaimType {get;set;}
	string UserNameClaimType {get;set;}
}
class DataProtectionTokenProviderOptions {
	string Name {get;set;}
	TimeSpan TokenLifespan {get;set;}
}
class DataProtectorTokenProvider<TUser> : IUserTwoFactorTokenProvider<TUser> where TUser : class {
	ILogger<DataProtectorTokenProvider<TUser>> Logger {get;}
	string Name {get;}
	protected DataProtectionTokenProviderOptions Options {get;}
	protected IDataProtector Protector {get;}
	Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<TUser> manager, TUser user);
	Task<string> GenerateAsync(string purpose, UserManager<TUser> manager, TUser user);
	Task<bool> ValidateAsync(string purpose, string token, UserManager<TUser> manager, TUser user);
}
class DefaultPersonalDataProtector : IPersonalDataProtector {
	string Protect(string data);
	string Unprotect(string data);
}
class DefaultUserConfirmation<TUser> : IUserConfirmation<TUser> where TUser : class {
	Task<bool> IsConfirmedAsync(UserManager<TUser> manager, TUser user);
}
class EmailTokenProvider<TUser> : TotpSecurityStampBasedTokenProvider<TUser> where TUser : class {}
class ExternalLoginInfo : UserLoginInfo {
	AuthenticationProperties AuthenticationProperties {get;set;}
	IEnumerable<AuthenticationToken> AuthenticationTokens {get;set;}
	ClaimsPrincipal Principal {get;set;}
}
interface IEmailSender<TUser> where TUser : class {
	Task SendConfirmationLinkAsync(TUser user, string email, string confirmationLink);
	Task SendPasswordResetCodeAsync(TUser user, string email, string resetCode);
	Task SendPasswordResetLinkAsync(TUser user, string email, string resetLink);
}
interface ILookupNormalizer {
	string NormalizeEmail(string email);
	string NormalizeName(string name);
}
interface ILookupProtector {
	string Protect(string keyId, string data);
	string Unprotect(string keyId, string data);
}
interface ILookupProtectorKeyRing {
	string CurrentKeyId {get;}
	string this[string keyId] {get;}
	IEnumerable<string> GetAllKeyIds();
}
interface IPasswordHasher<TUser> where TUser : class {
	string HashPassword(TUser user, string password);
	PasswordVerificationResult VerifyHashedPassword(TUser user, string hashedPassword, string providedPassword);
}
interface IPasswordValidator<TUser> where TUser : class {
	Task<IdentityResult> ValidateAsync(UserManager<TUser> manager, TUser user, string password);
}
interface IPersonalDataProtector {
	string Protect(string data);
	string Unprotect(string data);
}
interface IProtectedUserStore<TUser> : IUserStore<TUser> where TUser : class {}
interface IQueryableRoleStore<TRole> : IRoleStore<TRole> where TRole : class {
	IQueryable<TRole> Roles {get;}
}
interface IQueryableUserStore<TUser> : IUserStore<TUser> where TUser : class {
	IQueryable<TUser> Users {get;}
}
interface IRoleClaimStore<TRole> : IRoleStore<TRole> where TRole : class {
	Task AddClaimAsync(TRole role, Claim claim, CancellationToken cancellationToken = default);
	Task<IList<Claim>> GetClaimsAsync(TRole role, CancellationToken cancellationToken = default);
	Task RemoveClaimAsync(TRole role, Claim claim, CancellationToken cancellationToken = default);
}
interface IRoleStore<TRole> : IDisposable where TRole : class {
	Task<IdentityResult> CreateAsync(TRole role, CancellationToken cancellationToken);
	Task<IdentityResult> DeleteAsync(TRole role, CancellationToken cancellationToken);
	Task<TRole> FindByIdAsync(string roleId, CancellationToken cancellationToken);
	Task<TRole> FindByNameAsync(string normalizedRoleName, CancellationToken cancellationToken);
	Task<string> GetNormalizedRoleNameAsync(TRole role, CancellationToken cancellationToken);
	Task<string> GetRoleIdAsync(TRole role, CancellationToken cancellationToken);
	Task<string> GetRoleNameAsync(TRole role, CancellationToken cancellationToken);
	Task SetNormalizedRoleNameAsync(TRole role, string normalizedName, CancellationToken cancellationToken);
	Task SetRoleNameAsync(TRole role, string roleName, CancellationToken cancellationToken);
	Task<IdentityResult> UpdateAsync(TRole role, CancellationToken cancellationToken);
}
interface IRoleValidator<TRole> where TRole : class {
	Task<IdentityResult> ValidateAsync(RoleManager<TRole> manager, TRole role);
}
interface ISecurityStampValidator {
	Task ValidateAsync(CookieValidatePrincipalContext context);
}
interface ITwoFactorSecurityStampValidator : ISecurityStampValidator {}
interface IUserAuthenticationTokenStore<TUser> : IUserStore<TUser> where TUser : class {
	Task<string> GetTokenAsync(TUser user, string loginProvider, string name, CancellationToken cancellationToken);
	Task RemoveTokenAsync(TUser user, string loginProvider, string name, CancellationToken cancellationToken);
	Task SetTokenAsync(TUser user, string loginProvider, string name, string value, CancellationToken cancellationToken);
}
interface IUserAuthenticatorKeyStore<TUser> : IUserStore<TUser> where TUser : class {
	Task<string> GetAuthenticatorKeyAsync(TUser user, CancellationToken cancellationToken);
	Task SetAuthenticatorKeyAsync(TUser user, string key, CancellationToken cancellationToken);
}
interface IUserClaimStore<TUser> : IUserStore<TUser> where TUser : class {
	Task AddClaimsAsync(TUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken);
	Task<IList<Claim>> GetClaimsAsync(TUser user, CancellationToken cancellationToken);
	Task<IList<TUser>> GetUsersForClaimAsync(Claim claim, CancellationToken cancellationToken);
	Task RemoveClaimsAsync(TUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken);
	Task ReplaceClaimAsync(TUser user, Claim claim, Claim newClaim, CancellationToken cancellationToken);
}
interface IUserClaimsPrincipalFactory<TUser> where TUser : class {
	Task<ClaimsPrincipal> CreateAsync(TUser user);
}
interface IUserConfirmation<TUser> where TUser : class {
	Task<bool> IsConfirmedAsync(UserManager<TUser> manager, TUser user);
}
interface IUserEmailStore<TUser> : IUserStore<TUser> where TUser : class {
	Task<TUser> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken);
	Task<string> GetEmailAsync(TUser user, CancellationToken cancellationToken);
	Task<bool> GetEmailConfirmedAsync(TUser user, CancellationToken cancellationToken);
	Task<string> GetNormalizedEmailAsync(TUser user, CancellationToken cancellationToken);
	Task SetEmailAsync(TUser user, string email, CancellationToken cancellationToken);
	Task SetEmailConfirmedAsync(TUser user, bool confirmed, CancellationToken cancellationToken);
	Task SetNormalizedEmailAsync(TUser user, string normalizedEmail, CancellationToken cancellationToken);
}
interface IUserLockoutStore<TUser> : IUserStore<TUser> where TUser : class {
	Task<int> GetAccessFailedCountAsync(TUser user, CancellationToken cancellationToken);
	Task<bool> GetLockoutEnabledAsync(TUser user, CancellationToken cancellationToken);
	Task<DateTimeOffset?> GetLockoutEndDateAsync(TUser user, CancellationToken cancellationToken);
	Task<int> IncrementAccessFailedCountAsync(TUser user, CancellationToken cancellationToken);
	Task ResetAccessFailedCountAsync(TUser user, CancellationToken cancellationToken);
	Task SetLockoutEnabledAsync(TUser user, bool enabled, CancellationToken cancellationToken);
	Task SetLockoutEndDateAsync(TUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken);
}
interface IUserLoginStore<TUser> : IUserStore<TUser> where TUser : class {
	Task AddLoginAsync(TUser user, UserLoginInfo login, CancellationToken cancellationToken);
	Task<TUser> FindByLoginAsync(string loginProvider, string providerKey, CancellationToken cancellationToken);
	Task<IList<UserLoginInfo>> GetLoginsAsync(TUser user, CancellationToken cancellationToken);
	Task RemoveLoginAsync(TUser user, string loginProvider, string providerKey, CancellationToken cancellationToken);
}
interface IUserPasswordStore<TUser> : IUserStore<TUser> where TUser : class {
	Task<string> GetPasswordHashAsync(TUser user, CancellationToken cancellationToken);
	Task<bool> HasPasswordAsync(TUser user, CancellationToken cancellationToken);
	Task SetPasswordHashAsync(TUser user, string passwordHash, CancellationToken cancellationToken);
}
interface IUserPhoneNumberStore<TUser> : IUserStore<TUser> where TUser : class {
	Task<string> GetPhoneNumberAsync(TUser user, CancellationToken cancellationToken);
	Task<bool> GetPhoneNumberConfirmedAsync(TUser user, CancellationToken cancellationToken);
	Task SetPhoneNumberAsync(TUser user, string phoneNumber, CancellationToken cancellationToken);
	Task SetPhoneNumberConfirmedAsync(TUser user, bool confirmed, CancellationToken cancellationToken);
}
interface IUserRoleStore<TUser> : IUserStore<TUser> where TUser : class {
	Task AddToRoleAsync(TUser user, string roleName, CancellationToken cancellationToken);
	Task<IList<string>> GetRolesAsync(TUser user, CancellationToken cancellationToken);
	Task<IList<TUser>> GetUsersInRoleAsync(string roleName, CancellationToken cancellationToken);
	Task<bool> IsInRoleAsync(TUser user, string roleName, CancellationToken cancellationToken);
	Task RemoveFromRoleAsync(TUser user, string roleName, CancellationToken cancellationToken);
}
interface IUserSecurityStampStore<TUser> : IUserStore<TUser> where TUser : class {
	Task<string> GetSecurityStampAsync(TUser user, CancellationToken cancellationToken);
	Task SetSecurityStampAsync(TUser user, string stamp, CancellationToken cancellationToken);
}
interface IUserStore<TUser> : IDisposable where TUser : class {
	Task<IdentityResult> CreateAsync(TUser user, CancellationToken cancellationToken);
	Task<IdentityResult> DeleteAsync(TUser user, CancellationToken cancellationToken);
	Task<TUser> FindByIdAsync(string userId, CancellationToken cancellationToken);
	Task<TUser> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken);
	Task<string> GetNormalizedUserNameAsync(TUser user, CancellationToken cancellationToken);
	Task<string> GetUserIdAsync(TUser user, CancellationToken cancellationToken);
	Task<string> GetUserNameAsync(TUser user, CancellationToken cancellationToken);
	Task SetNormalizedUserNameAsync(TUser user, string normalizedName, CancellationToken cancellationToken);
	Task SetUserNameAsync(TUser user, string userName, CancellationToken cancellationToken);
	Task<IdentityResult> UpdateAsync(TUser user, CancellationToken cancellationToken);
}
interface IUserTwoFactorRecoveryCodeStore<TUser> : IUserStore<TUser> where TUser : class {
	Task<int> CountCodesAsync(TUser user, CancellationToken cancellationToken);
	Task<bool> RedeemCodeAsync(TUser user, string code, CancellationToken cancellationToken);
	Task ReplaceCodesAsync(TUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken);
}
interface IUserTwoFactorStore<TUser> : IUserStore<TUser> where TUser : class {
	Task<bool> GetTwoFactorEnabledAsync(TUser user, CancellationToken cancellationToken);
	Task SetTwoFactorEnabledAsync(TUser user, bool enabled, CancellationToken cancellationToken);
}
interface IUserTwoFactorTokenProvider<TUser> where TUser : class {
	Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<TUser> manager, TUser user);
	Task<string> GenerateAsync(string purpose, UserManager<TUser> manager, TUser user);
	Task<bool> ValidateAsync(string purpose, string token, UserManager<TUser> manager, TUser user);
}
interface IUserValidator<TUser> where TUser : class {
	Task<IdentityResult> ValidateAsync(UserManager<TUser> manager, TUser user);
}
class IdentityBuilder {
	Type RoleType {get;}
	IServiceCollection Services {get;}
	Type UserType {get;}
	IdentityBuilder AddClaimsPrincipalFactory<TFactory>() where TFactory : class;
	IdentityBuilder AddErrorDescriber<TDescriber>() where TDescriber : IdentityErrorDescriber;
	IdentityBuilder AddPasswordValidator<TValidator>() where TValidator : class;
	IdentityBuilder AddPersonalDataProtection<TProtector, TKeyRing>() where TProtector : class, ILookupProtector where TKeyRing : class, ILookupProtectorKeyRing;
	IdentityBuilder AddRoleManager<TRoleManager>() where TRoleManager : class;
	IdentityBuilder AddRoleStore<TStore>() where TStore : class;
	IdentityBuilder AddRoleValidator<TRole>() where TRole : class;
	IdentityBuilder AddRoles<TRole>() where TRole : class;
	IdentityBuilder AddTokenProvider<TProvider>(string providerName) where TProvider : class;
	IdentityBuilder AddTokenProvider(string providerName, Type provider);
	IdentityBuilder AddUserConfirmation<TUserConfirmation>() where TUserConfirmation : class;
	IdentityBuilder AddUserManager<TUserManager>() where TUserManager : class;
	IdentityBuilder AddUserStore<TStore>() where TStore : class;
	IdentityBuilder AddUserValidator<TValidator>() where TValidator : class;
}
static class IdentityBuilderExtensions {
	static IdentityBuilder AddApiEndpoints(this IdentityBuilder builder);
	static IdentityBuilder AddDefaultTokenProviders(this IdentityBuilder builder);
	static IdentityBuilder AddSignInManager(this IdentityBuilder builder);
	static IdentityBuilder AddSignInManager<TSignInManager>(this IdentityBuilder builder) where TSignInManager : class;
}
class IdentityConstants {
	static string ApplicationScheme, BearerScheme, ExternalScheme, TwoFactorRememberMeScheme, TwoFactorUserIdScheme;
}
static class IdentityCookieAuthenticationBuilderExtensions {
	static OptionsBuilder<CookieAuthenticationOptions> AddApplicationCookie(this AuthenticationBuilder builder);
	static OptionsBuilder<CookieAuthenticationOptions> AddExternalCookie(this AuthenticationBuilder builder);
	static IdentityCookiesBuilder AddIdentityCookies(this AuthenticationBuilder builder, Action<IdentityCookiesBuilder> configureCookies = default);
	static OptionsBuilder<CookieAuthenticationOptions> AddTwoFactorRememberMeCookie(this AuthenticationBuilder builder);
	static OptionsBuilder<CookieAuthenticationOptions> AddTwoFactorUserIdCookie(this AuthenticationBuilder builder);
}
class IdentityCookiesBuilder {
	OptionsBuilder<CookieAuthenticationOptions> ApplicationCookie {get;set;}
	OptionsBuilder<CookieAuthenticationOptions> ExternalCookie {get;set;}
	OptionsBuilder<CookieAuthenticationOptions> TwoFactorRememberMeCookie {get;set;}
	OptionsBuilder<CookieAuthenticationOptions> TwoFactorUserIdCookie {get;set;}
}
class IdentityError {
	string Code {get;set;}
	string Description {get;set;}
}
class IdentityErrorDescriber {}
class IdentityOptions {
	ClaimsIdentityOptions ClaimsIdentity {get;set;}
	LockoutOptions Lockout {get;set;}
	PasswordOptions Password {get;set;}
	SignInOptions SignIn {get;set;}
	StoreOptions Stores {get;set;}
	TokenOptions Tokens {get;set;}
	UserOptions User {get;set;}
}
class IdentityResult {
	IEnumerable<IdentityError> Errors {get;}
	bool Succeeded {get;set;}
	static IdentityResult Success {get;}
	static IdentityResult Failed(params IdentityError[] errors);
}
class IdentityRole : IdentityRole<string> {}
class IdentityRole<TKey> where TKey : IEquatable<TKey> {
	string ConcurrencyStamp {get;set;}
	TKey Id {get;set;}
	string Name {get;set;}
	string NormalizedName {get;set;}
}
class IdentityRoleClaim<TKey> where TKey : IEquatable<TKey> {
	string ClaimType {get;set;}
	string ClaimValue {get;set;}
	int Id {get;set;}
	TKey RoleId {get;set;}
	void InitializeFromClaim(Claim other);
	Claim ToClaim();
}
static class IdentitySchemaVersions {
	static Version Default, Version1, Version2;
}
class IdentityUser : IdentityUser<string> {}
class IdentityUser<TKey> where TKey : IEquatable<TKey> {
	int AccessFailedCount {get;set;}
	string ConcurrencyStamp {get;set;}
	string Email {get;set;}
	bool EmailConfirmed {get;set;}
	TKey Id {get;set;}
	bool LockoutEnabled {get;set;}
	DateTimeOffset? LockoutEnd {get;set;}
	string NormalizedEmail {get;set;}
	string NormalizedUserName {get;set;}
	string PasswordHash {get;set;}
	string PhoneNumber {get;set;}
	bool PhoneNumberConfirmed {get;set;}
	string SecurityStamp {get;set;}
	bool TwoFactorEnabled {get;set;}
	string UserName {get;set;}
}
class IdentityUserClaim<TKey> where TKey : IEquatable<TKey> {
	string ClaimType {get;set;}
	string ClaimValue {get;set;}
	int Id {get;set;}
	TKey UserId {get;set;}
	void InitializeFromClaim(Claim claim);
	Claim ToClaim();
}
class IdentityUserLogin<TKey> where TKey : IEquatable<TKey> {
	string LoginProvider {get;set;}
	string ProviderDisplayName {get;set;}
	string ProviderKey {get;set;}
	TKey UserId {get;set;}
}
class IdentityUserRole<TKey> where TKey : IEquatable<TKey> {
	TKey RoleId {get;set;}
	TKey UserId {get;set;}
}
class IdentityUserToken<TKey> where TKey : IEquatable<TKey> {
	string LoginProvider {get;set;}
	string Name {get;set;}
	TKey UserId {get;set;}
	string Value {get;set;}
}
class LockoutOptions {
	bool AllowedForNewUsers {get;set;}
	TimeSpan DefaultLockoutTimeSpan {get;set;}
	int MaxFailedAccessAttempts {get;set;}
}
class PasswordHasher<TUser> : IPasswordHasher<TUser> where TUser : class {
	string HashPassword(TUser user, string password);
	PasswordVerificationResult VerifyHashedPassword(TUser user, string hashedPassword, string providedPassword);
}
enum PasswordHasherCompatibilityMode { IdentityV2, IdentityV3 }
class PasswordHasherOptions {
	PasswordHasherCompatibilityMode CompatibilityMode {get;set;}
	int IterationCount {get;set;}
}
class PasswordOptions {
	bool RequireDigit {get;set;}
	bool RequireLowercase {get;set;}
	bool RequireNonAlphanumeric {get;set;}
	bool RequireUppercase {get;set;}
	int RequiredLength {get;set;}
	int RequiredUniqueChars {get;set;}
}
class PasswordValidator<TUser> : IPasswordValidator<TUser> where TUser : class {
	IdentityErrorDescriber Describer {get;}
	bool IsDigit(char c);
	bool IsLetterOrDigit(char c);
	bool IsLower(char c);
	bool IsUpper(char c);
	Task<IdentityResult> ValidateAsync(UserManager<TUser> manager, TUser user, string password);
}
enum PasswordVerificationResult { Failed, Success, SuccessRehashNeeded }
class PersonalDataAttribute : Attribute {}
class PhoneNumberTokenProvider<TUser> : TotpSecurityStampBasedTokenProvider<TUser> where TUser : class {}
class ProtectedPersonalDataAttribute : PersonalDataAttribute {}
class RoleManager<TRole> : IDisposable where TRole : class {
	protected CancellationToken CancellationToken {get;}
	IdentityErrorDescriber ErrorDescriber {get;set;}
	ILookupNormalizer KeyNormalizer {get;set;}
	ILogger Logger {get;set;}
	IList<IRoleValidator<TRole>> RoleValidators {get;}
	IQueryable<TRole> Roles {get;}
	protected IRoleStore<TRole> Store {get;}
	bool SupportsQueryableRoles {get;}
	bool SupportsRoleClaims {get;}
	Task<IdentityResult> AddClaimAsync(TRole role, Claim claim);
	Task<IdentityResult> CreateAsync(TRole role);
	Task<IdentityResult> DeleteAsync(TRole role);
	void Dispose();
	protected void Dispose(bool disposing);
	Task<TRole> FindByIdAsync(string roleId);
	Task<TRole> FindByNameAsync(string roleName);
	Task<IList<Claim>> GetClaimsAsync(TRole role);
	Task<string> GetRoleIdAsync(TRole role);
	Task<string> GetRoleNameAsync(TRole role);
	string NormalizeKey(string key);
	Task<IdentityResult> RemoveClaimAsync(TRole role, Claim claim);
	Task<bool> RoleExistsAsync(string roleName);
	Task<IdentityResult> SetRoleNameAsync(TRole role, string name);
	protected void ThrowIfDisposed();
	Task<IdentityResult> UpdateAsync(TRole role);
	Task UpdateNormalizedRoleNameAsync(TRole role);
	protected Task<IdentityResult> UpdateRoleAsync(TRole role);
	protected Task<IdentityResult> ValidateRoleAsync(TRole role);
}
abstract class RoleStoreBase<TRole, TKey, TUserRole, TRoleClaim> : IQueryableRoleStore<TRole>, IRoleClaimStore<TRole> where TRole : IdentityRole<TKey> where TKey : IEquatable<TKey> where TUserRole : IdentityUserRole<TKey>, new() where TRoleClaim : IdentityRoleClaim<TKey>, new() {}
class RoleValidator<TRole> : IRoleValidator<TRole> where TRole : class {
	Task<IdentityResult> ValidateAsync(RoleManager<TRole> manager, TRole role);
}
class SecurityStampRefreshingPrincipalContext {
	ClaimsPrincipal CurrentPrincipal {get;set;}
	ClaimsPrincipal NewPrincipal {get;set;}
}
static class SecurityStampValidator {
	static Task ValidateAsync<TValidator>(CookieValidatePrincipalContext context) where TValidator : ISecurityStampValidator;
	static Task ValidatePrincipalAsync(CookieValidatePrincipalContext context);
}
class SecurityStampValidator<TUser> : ISecurityStampValidator where TUser : class {
	ISystemClock Clock {get;}
	ILogger Logger {get;set;}
	SecurityStampValidatorOptions Options {get;}
	SignInManager<TUser> SignInManager {get;}
	TimeProvider TimeProvider {get;}
	protected Task SecurityStampVerified(TUser user, CookieValidatePrincipalContext context);
	Task ValidateAsync(CookieValidatePrincipalContext context);
	protected Task<TUser> VerifySecurityStamp(ClaimsPrincipal principal);
}
class SecurityStampValidatorOptions {
	Func<SecurityStampRefreshingPrincipalContext, Task> OnRefreshingPrincipal {get;set;}
	TimeProvider TimeProvider {get;set;}
	TimeSpan ValidationInterval {get;set;}
}
class SignInManager<TUser> where TUser : class {
	string AuthenticationScheme {get;set;}
	IUserClaimsPrincipalFactory<TUser> ClaimsFactory {get;set;}
	HttpContext Context {get;set;}
	ILogger Logger {get;set;}
	IdentityOptions Options {get;set;}
	UserManager<TUser> UserManager {get;set;}
	Task<bool> CanSignInAsync(TUser user);
	Task<SignInResult> CheckPasswordSignInAsync(TUser user, string password, bool lockoutOnFailure);
	AuthenticationProperties ConfigureExternalAuthenticationProperties(string provider, string redirectUrl, string userId = default);
	Task<ClaimsPrincipal> CreateUserPrincipalAsync(TUser user);
	Task<SignInResult> ExternalLoginSignInAsync(string loginProvider, string providerKey, bool isPersistent, bool bypassTwoFactor = default);
	Task ForgetTwoFactorClientAsync();
	Task<IEnumerable<AuthenticationScheme>> GetExternalAuthenticationSchemesAsync();
	Task<ExternalLoginInfo> GetExternalLoginInfoAsync(string expectedXsrf = default);
	Task<TUser> GetTwoFactorAuthenticationUserAsync();
	protected Task<bool> IsLockedOut(TUser user);
	bool IsSignedIn(ClaimsPrincipal principal);
	Task<bool> IsTwoFactorClientRememberedAsync(TUser user);
	Task<bool> IsTwoFactorEnabledAsync(TUser user);
	protected Task<SignInResult> LockedOut(TUser user);
	Task<SignInResult> PasswordSignInAsync(TUser user, string password, bool isPersistent, bool lockoutOnFailure);
	Task<SignInResult> PasswordSignInAsync(string userName, string password, bool isPersistent, bool lockoutOnFailure);
	protected Task<SignInResult> PreSignInCheck(TUser user);
	Task RefreshSignInAsync(TUser user);
	Task RememberTwoFactorClientAsync(TUser user);
	protected Task ResetLockout(TUser user);
	Task SignInAsync(TUser user, bool isPersistent, string authenticationMethod = default);
	Task SignInAsync(TUser user, AuthenticationProperties authenticationProperties, string authenticationMethod = default);
	protected Task<SignInResult> SignInOrTwoFactorAsync(TUser user, bool isPersistent, string loginProvider = default, bool bypassTwoFactor = default);
	Task SignInWithClaimsAsync(TUser user, bool isPersistent, IEnumerable<Claim> additionalClaims);
	Task SignInWithClaimsAsync(TUser user, AuthenticationProperties authenticationProperties, IEnumerable<Claim> additionalClaims);
	Task SignOutAsync();
	Task<SignInResult> TwoFactorAuthenticatorSignInAsync(string code, bool isPersistent, bool rememberClient);
	Task<SignInResult> TwoFactorRecoveryCodeSignInAsync(string recoveryCode);
	Task<SignInResult> TwoFactorSignInAsync(string provider, string code, bool isPersistent, bool rememberClient);
	Task<IdentityResult> UpdateExternalAuthenticationTokensAsync(ExternalLoginInfo externalLogin);
	Task<TUser> ValidateSecurityStampAsync(ClaimsPrincipal principal);
	Task<bool> ValidateSecurityStampAsync(TUser user, string securityStamp);
	Task<TUser> ValidateTwoFactorSecurityStampAsync(ClaimsPrincipal principal);
}
class SignInOptions {
	bool RequireConfirmedAccount {get;set;}
	bool RequireConfirmedEmail {get;set;}
	bool RequireConfirmedPhoneNumber {get;set;}
}
class SignInResult {
	static SignInResult Failed {get;}
	bool IsLockedOut {get;set;}
	bool IsNotAllowed {get;set;}
	static SignInResult LockedOut {get;}
	static SignInResult NotAllowed {get;}
	bool RequiresTwoFactor {get;set;}
	bool Succeeded {get;set;}
	static SignInResult Success {get;}
	static SignInResult TwoFactorRequired {get;}
}
class StoreOptions {
	int MaxLengthForKeys {get;set;}
	bool ProtectPersonalData {get;set;}
	Version SchemaVersion {get;set;}
}
class TokenOptions {
	static string DefaultProvider, DefaultEmailProvider, DefaultPhoneProvider, DefaultAuthenticatorProvider;
	string AuthenticatorIssuer {get;set;}
	string AuthenticatorTokenProvider {get;set;}
	string ChangeEmailTokenProvider {get;set;}
	string ChangePhoneNumberTokenProvider {get;set;}
	string EmailConfirmationTokenProvider {get;set;}
	string PasswordResetTokenProvider {get;set;}
	Dictionary<string, TokenProviderDescriptor> ProviderMap {get;set;}
}
class TokenProviderDescriptor {
	object ProviderInstance {get;set;}
	Type ProviderType {get;}
}
abstract class TotpSecurityStampBasedTokenProvider<TUser> : IUserTwoFactorTokenProvider<TUser> where TUser : class {
	Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<TUser> manager, TUser user);
	Task<string> GenerateAsync(string purpose, UserManager<TUser> manager, TUser user);
	Task<string> GetUserModifierAsync(string purpose, UserManager<TUser> manager, TUser user);
	Task<bool> ValidateAsync(string purpose, string token, UserManager<TUser> manager, TUser user);
}
class TwoFactorSecurityStampValidator<TUser> : SecurityStampValidator<TUser>, ITwoFactorSecurityStampValidator where TUser : class {}
class UpperInvariantLookupNormalizer : ILookupNormalizer {
	string NormalizeEmail(string email);
	string NormalizeName(string name);
}
class UserClaimsPrincipalFactory<TUser> : IUserClaimsPrincipalFactory<TUser> where TUser : class {
	IdentityOptions Options {get;}
	UserManager<TUser> UserManager {get;}
	Task<ClaimsPrincipal> CreateAsync(TUser user);
	protected Task<ClaimsIdentity> GenerateClaimsAsync(TUser user);
}
class UserClaimsPrincipalFactory<TUser, TRole> : UserClaimsPrincipalFactory<TUser> where TUser : class where TRole : class {
	RoleManager<TRole> RoleManager {get;}
}
class UserLoginInfo {
	string LoginProvider {get;set;}
	string ProviderDisplayName {get;set;}
	string ProviderKey {get;set;}
}
class UserManager<TUser> : IDisposable where TUser : class {
	const string ResetPasswordTokenPurpose, ChangePhoneNumberTokenPurpose, ConfirmEmailTokenPurpose;
	protected CancellationToken CancellationToken {get;}
	IdentityErrorDescriber ErrorDescriber {get;set;}
	ILookupNormalizer KeyNormalizer {get;set;}
	ILogger Logger {get;set;}
	IdentityOptions Options {get;set;}
	IPasswordHasher<TUser> PasswordHasher {get;set;}
	IList<IPasswordValidator<TUser>> PasswordValidators {get;}
	protected IUserStore<TUser> Store {get;set;}
	bool SupportsQueryableUsers {get;}
	bool SupportsUserAuthenticationTokens {get;}
	bool SupportsUserAuthenticatorKey {get;}
	bool SupportsUserClaim {get;}
	bool SupportsUserEmail {get;}
	bool SupportsUserLockout {get;}
	bool SupportsUserLogin {get;}
	bool SupportsUserPassword {get;}
	bool SupportsUserPhoneNumber {get;}
	bool SupportsUserRole {get;}
	bool SupportsUserSecurityStamp {get;}
	bool SupportsUserTwoFactor {get;}
	bool SupportsUserTwoFactorRecoveryCodes {get;}
	IList<IUserValidator<TUser>> UserValidators {get;}
	IQueryable<TUser> Users {get;}
	Task<IdentityResult> AccessFailedAsync(TUser user);
	Task<IdentityResult> AddClaimAsync(TUser user, Claim claim);
	Task<IdentityResult> AddClaimsAsync(TUser user, IEnumerable<Claim> claims);
	Task<IdentityResult> AddLoginAsync(TUser user, UserLoginInfo login);
	Task<IdentityResult> AddPasswordAsync(TUser user, string password);
	Task<IdentityResult> AddToRoleAsync(TUser user, string role);
	Task<IdentityResult> AddToRolesAsync(TUser user, IEnumerable<string> roles);
	Task<IdentityResult> ChangeEmailAsync(TUser user, string newEmail, string token);
	Task<IdentityResult> ChangePasswordAsync(TUser user, string currentPassword, string newPassword);
	Task<IdentityResult> ChangePhoneNumberAsync(TUser user, string phoneNumber, string token);
	Task<bool> CheckPasswordAsync(TUser user, string password);
	Task<IdentityResult> ConfirmEmailAsync(TUser user, string token);
	Task<int> CountRecoveryCodesAsync(TUser user);
	Task<IdentityResult> CreateAsync(TUser user);
	Task<IdentityResult> CreateAsync(TUser user, string password);
	Task<byte[]> CreateSecurityTokenAsync(TUser user);
	protected string CreateTwoFactorRecoveryCode();
	Task<IdentityResult> DeleteAsync(TUser user);
	void Dispose();
	protected void Dispose(bool disposing);
	Task<TUser> FindByEmailAsync(string email);
	Task<TUser> FindByIdAsync(string userId);
	Task<TUser> FindByLoginAsync(string loginProvider, string providerKey);
	Task<TUser> FindByNameAsync(string userName);
	Task<string> GenerateChangeEmailTokenAsync(TUser user, string newEmail);
	Task<string> GenerateChangePhoneNumberTokenAsync(TUser user, string phoneNumber);
	Task<string> GenerateConcurrencyStampAsync(TUser user);
	Task<string> GenerateEmailConfirmationTokenAsync(TUser user);
	string GenerateNewAuthenticatorKey();
	Task<IEnumerable<string>> GenerateNewTwoFactorRecoveryCodesAsync(TUser user, int number);
	Task<string> GeneratePasswordResetTokenAsync(TUser user);
	Task<string> GenerateTwoFactorTokenAsync(TUser user, string tokenProvider);
	Task<string> GenerateUserTokenAsync(TUser user, string tokenProvider, string purpose);
	Task<int> GetAccessFailedCountAsync(TUser user);
	Task<string> GetAuthenticationTokenAsync(TUser user, string loginProvider, string tokenName);
	Task<string> GetAuthenticatorKeyAsync(TUser user);
	static string GetChangeEmailTokenPurpose(string newEmail);
	Task<IList<Claim>> GetClaimsAsync(TUser user);
	Task<string> GetEmailAsync(TUser user);
	Task<bool> GetLockoutEnabledAsync(TUser user);
	Task<DateTimeOffset?> GetLockoutEndDateAsync(TUser user);
	Task<IList<UserLoginInfo>> GetLoginsAsync(TUser user);
	Task<string> GetPhoneNumberAsync(TUser user);
	Task<IList<string>> GetRolesAsync(TUser user);
	Task<string> GetSecurityStampAsync(TUser user);
	Task<bool> GetTwoFactorEnabledAsync(TUser user);
	Task<TUser> GetUserAsync(ClaimsPrincipal principal);
	string GetUserId(ClaimsPrincipal principal);
	Task<string> GetUserIdAsync(TUser user);
	string GetUserName(ClaimsPrincipal principal);
	Task<string> GetUserNameAsync(TUser user);
	Task<IList<TUser>> GetUsersForClaimAsync(Claim claim);
	Task<IList<TUser>> GetUsersInRoleAsync(string roleName);
	Task<IList<string>> GetValidTwoFactorProvidersAsync(TUser user);
	Task<bool> HasPasswordAsync(TUser user);
	Task<bool> IsEmailConfirmedAsync(TUser user);
	Task<bool> IsInRoleAsync(TUser user, string role);
	Task<bool> IsLockedOutAsync(TUser user);
	Task<bool> IsPhoneNumberConfirmedAsync(TUser user);
	string NormalizeEmail(string email);
	string NormalizeName(string name);
	Task<IdentityResult> RedeemTwoFactorRecoveryCodeAsync(TUser user, string code);
	void RegisterTokenProvider(string providerName, IUserTwoFactorTokenProvider<TUser> provider);
	Task<IdentityResult> RemoveAuthenticationTokenAsync(TUser user, string loginProvider, string tokenName);
	Task<IdentityResult> RemoveClaimAsync(TUser user, Claim claim);
	Task<IdentityResult> RemoveClaimsAsync(TUser user, IEnumerable<Claim> claims);
	Task<IdentityResult> RemoveFromRoleAsync(TUser user, string role);
	Task<IdentityResult> RemoveFromRolesAsync(TUser user, IEnumerable<string> roles);
	Task<IdentityResult> RemoveLoginAsync(TUser user, string loginProvider, string providerKey);
	Task<IdentityResult> RemovePasswordAsync(TUser user);
	Task<IdentityResult> ReplaceClaimAsync(TUser user, Claim claim, Claim newClaim);
	Task<IdentityResult> ResetAccessFailedCountAsync(TUser user);
	Task<IdentityResult> ResetAuthenticatorKeyAsync(TUser user);
	Task<IdentityResult> ResetPasswordAsync(TUser user, string token, string newPassword);
	Task<IdentityResult> SetAuthenticationTokenAsync(TUser user, string loginProvider, string tokenName, string tokenValue);
	Task<IdentityResult> SetEmailAsync(TUser user, string email);
	Task<IdentityResult> SetLockoutEnabledAsync(TUser user, bool enabled);
	Task<IdentityResult> SetLockoutEndDateAsync(TUser user, DateTimeOffset? lockoutEnd);
	Task<IdentityResult> SetPhoneNumberAsync(TUser user, string phoneNumber);
	Task<IdentityResult> SetTwoFactorEnabledAsync(TUser user, bool enabled);
	Task<IdentityResult> SetUserNameAsync(TUser user, string userName);
	protected void ThrowIfDisposed();
	Task<IdentityResult> UpdateAsync(TUser user);
	Task UpdateNormalizedEmailAsync(TUser user);
	Task UpdateNormalizedUserNameAsync(TUser user);
	protected Task<IdentityResult> UpdatePasswordHash(TUser user, string newPassword, bool validatePassword);
	Task<IdentityResult> UpdateSecurityStampAsync(TUser user);
	protected Task<IdentityResult> UpdateUserAsync(TUser user);
	protected Task<IdentityResult> ValidatePasswordAsync(TUser user, string password);
	protected Task<IdentityResult> ValidateUserAsync(TUser user);
	Task<bool> VerifyChangePhoneNumberTokenAsync(TUser user, string token, string phoneNumber);
	protected Task<PasswordVerificationResult> VerifyPasswordAsync(IUserPasswordStore<TUser> store, TUser user, string password);
	Task<bool> VerifyTwoFactorTokenAsync(TUser user, string tokenProvider, string token);
	Task<bool> VerifyUserTokenAsync(TUser user, string tokenProvider, string purpose, string token);
}
class UserOptions {
	string AllowedUserNameCharacters {get;set;}
	bool RequireUniqueEmail {get;set;}
}
abstract class UserStoreBase<TUser, TKey, TUserClaim, TUserLogin, TUserToken> : IQueryableUserStore<TUser>, IUserAuthenticationTokenStore<TUser>, IUserAuthenticatorKeyStore<TUser>, IUserClaimStore<TUser>, IUserEmailStore<TUser>, IUserLockoutStore<TUser>, IUserLoginStore<TUser>, IUserPasswordStore<TUser>, IUserPhoneNumberStore<TUser>, IUserSecurityStampStore<TUser>, IUserTwoFactorRecoveryCodeStore<TUser>, IUserTwoFactorStore<TUser> where TUser : IdentityUser<TKey> where TKey : IEquatable<TKey> where TUserClaim : IdentityUserClaim<TKey>, new() where TUserLogin : IdentityUserLogin<TKey>, new() where TUserToken : IdentityUserToken<TKey>, new() {}
abstract class UserStoreBase<TUser, TRole, TKey, TUserClaim, TUserRole, TUserLogin, TUserToken, TRoleClaim> : UserStoreBase<TUser, TKey, TUserClaim, TUserLogin, TUserToken>, IUserRoleStore<TUser> where TUser : IdentityUser<TKey> where TRole : IdentityRole<TKey> where TKey : IEquatable<TKey> where TUserClaim : IdentityUserClaim<TKey>, new() where TUserRole : IdentityUserRole<TKey>, new() where TUserLogin : IdentityUserLogin<TKey>, new() where TUserToken : IdentityUserToken<TKey>, new() where TRoleClaim : IdentityRoleClaim<TKey>, new() {}
class UserValidator<TUser> : IUserValidator<TUser> where TUser : class {
	IdentityErrorDescriber Describer {get;}
	Task<IdentityResult> ValidateAsync(UserManager<TUser> manager, TUser user);
}
