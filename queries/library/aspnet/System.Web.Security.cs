// assemblies: System.Web, System.Web.ApplicationServices
using System.Collections;
using System.Collections.Specialized;
using System.ComponentModel.DataAnnotations;
using System.Configuration.Provider;
using System.Security.Principal;
namespace System.Web.Security;
enum ActiveDirectoryConnectionProtection { None, Ssl, SignAndSeal }
class ActiveDirectoryMembershipProvider : MembershipProvider {}
class AnonymousIdentificationEventArgs : EventArgs {
	string AnonymousID {get;set;}
	HttpContext Context {get;}
}
delegate void AnonymousIdentificationEventHandler(object sender, AnonymousIdentificationEventArgs e);
class AnonymousIdentificationModule : IHttpModule {
	static bool Enabled {get;}
	event AnonymousIdentificationEventHandler Creating;
	static void ClearAnonymousIdentifier();
	void Dispose();
	void Init(HttpApplication app);
}
enum CookieProtection { None, Validation, Encryption, All }
class DefaultAuthenticationEventArgs : EventArgs {
	HttpContext Context {get;}
}
delegate void DefaultAuthenticationEventHandler(object sender, DefaultAuthenticationEventArgs e);
class DefaultAuthenticationModule : IHttpModule {
	event DefaultAuthenticationEventHandler Authenticate;
	void Dispose();
	void Init(HttpApplication app);
}
class FileAuthorizationModule : IHttpModule {
	static bool CheckFileAccessForUser(string virtualPath, IntPtr token, string verb);
	void Dispose();
	void Init(HttpApplication app);
}
class FormsAuthentication {
	static string CookieDomain {get;}
	static HttpCookieMode CookieMode {get;}
	static bool CookiesSupported {get;}
	static string DefaultUrl {get;}
	static bool EnableCrossAppRedirects {get;}
	static string FormsCookieName {get;}
	static string FormsCookiePath {get;}
	static bool IsEnabled {get;}
	static string LoginUrl {get;}
	static bool RequireSSL {get;}
	static bool SlidingExpiration {get;}
	static TimeSpan Timeout {get;}
	static bool Authenticate(string name, string password);
	static FormsAuthenticationTicket Decrypt(string encryptedTicket);
	static void EnableFormsAuthentication(NameValueCollection configurationData);
	static string Encrypt(FormsAuthenticationTicket ticket);
	static HttpCookie GetAuthCookie(string userName, bool createPersistentCookie, string strCookiePath = default);
	static string GetRedirectUrl(string userName, bool createPersistentCookie);
	static string HashPasswordForStoringInConfigFile(string password, string passwordFormat);
	static void Initialize();
	static void RedirectFromLoginPage(string userName, bool createPersistentCookie, string strCookiePath = default);
	static void RedirectToLoginPage();
	static void RedirectToLoginPage(string extraQueryString);
	static FormsAuthenticationTicket RenewTicketIfOld(FormsAuthenticationTicket tOld);
	static void SetAuthCookie(string userName, bool createPersistentCookie, string strCookiePath = default);
	static void SignOut();
}
class FormsAuthenticationEventArgs : EventArgs {
	HttpContext Context {get;}
	IPrincipal User {get;set;}
}
delegate void FormsAuthenticationEventHandler(object sender, FormsAuthenticationEventArgs e);
class FormsAuthenticationModule : IHttpModule {
	event FormsAuthenticationEventHandler Authenticate;
	void Dispose();
	void Init(HttpApplication app);
}
class FormsAuthenticationTicket {
	string CookiePath {get;}
	DateTime Expiration {get;}
	bool Expired {get;}
	bool IsPersistent {get;}
	DateTime IssueDate {get;}
	string Name {get;}
	string UserData {get;}
	int Version {get;}
}
class FormsIdentity : IIdentity {
	string AuthenticationType {get;}
	bool IsAuthenticated {get;}
	string Name {get;}
	FormsAuthenticationTicket Ticket {get;}
}
static class MachineKey {
	static byte[] Decode(string encodedData, MachineKeyProtection protectionOption);
	static string Encode(byte[] data, MachineKeyProtection protectionOption);
	static byte[] Protect(byte[] userData, params string[] purposes);
	static byte[] Unprotect(byte[] protectedData, params string[] purposes);
}
enum MachineKeyProtection { All, Encryption, Validation }
static class Membership {
	static string ApplicationName {get;set;}
	static bool EnablePasswordReset {get;}
	static bool EnablePasswordRetrieval {get;}
	static string HashAlgorithmType {get;}
	static int MaxInvalidPasswordAttempts {get;}
	static int MinRequiredNonAlphanumericCharacters {get;}
	static int MinRequiredPasswordLength {get;}
	static int PasswordAttemptWindow {get;}
	static string PasswordStrengthRegularExpression {get;}
	static MembershipProvider Provider {get;}
	static MembershipProviderCollection Providers {get;}
	static bool RequiresQuestionAndAnswer {get;}
	static int UserIsOnlineTimeWindow {get;}
	static event MembershipValidatePasswordEventHandler ValidatingPassword;
	static MembershipUser CreateUser(string username, string password, string email = default);
	static MembershipUser CreateUser(string username, string password, string email, string passwordQuestion, string passwordAnswer, bool isApproved, out MembershipCreateStatus status);
	static MembershipUser CreateUser(string username, string password, string email, string passwordQuestion, string passwordAnswer, bool isApproved, object providerUserKey, out MembershipCreateStatus status);
	static bool DeleteUser(string username);
	static bool DeleteUser(string username, bool deleteAllRelatedData);
	static MembershipUserCollection FindUsersByEmail(string emailToMatch);
	static MembershipUserCollection FindUsersByEmail(string emailToMatch, int pageIndex, int pageSize, out int totalRecords);
	static MembershipUserCollection FindUsersByName(string usernameToMatch);
	static MembershipUserCollection FindUsersByName(string usernameToMatch, int pageIndex, int pageSize, out int totalRecords);
	static string GeneratePassword(int length, int numberOfNonAlphanumericCharacters);
	static MembershipUserCollection GetAllUsers();
	static MembershipUserCollection GetAllUsers(int pageIndex, int pageSize, out int totalRecords);
	static int GetNumberOfUsersOnline();
	static MembershipUser GetUser();
	static MembershipUser GetUser(string username);
	static MembershipUser GetUser(string username, bool userIsOnline);
	static MembershipUser GetUser(object providerUserKey);
	static MembershipUser GetUser(object providerUserKey, bool userIsOnline);
	static string GetUserNameByEmail(string emailToMatch);
	static void UpdateUser(MembershipUser user);
	static bool ValidateUser(string username, string password);
}
enum MembershipCreateStatus { Success, InvalidUserName, InvalidPassword, InvalidQuestion, InvalidAnswer, InvalidEmail, DuplicateUserName, DuplicateEmail, UserRejected, InvalidProviderUserKey, DuplicateProviderUserKey, ProviderError }
class MembershipCreateUserException : Exception {
	MembershipCreateStatus StatusCode {get;}
}
class MembershipPasswordAttribute : ValidationAttribute {
	string MinNonAlphanumericCharactersError {get;set;}
	string MinPasswordLengthError {get;set;}
	int MinRequiredNonAlphanumericCharacters {get;set;}
	int MinRequiredPasswordLength {get;set;}
	string PasswordStrengthError {get;set;}
	string PasswordStrengthRegularExpression {get;set;}
	Type ResourceType {get;set;}
}
class MembershipPasswordException : Exception {}
enum MembershipPasswordFormat { Clear, Hashed, Encrypted }
abstract class MembershipProvider : ProviderBase {}
class MembershipProviderCollection : ProviderCollection {
	MembershipProvider this[string name] {get;}
	void CopyTo(MembershipProvider[] array, int index);
}
class MembershipUser {
	string Comment {get;set;}
	DateTime CreationDate {get;}
	string Email {get;set;}
	bool IsApproved {get;set;}
	bool IsLockedOut {get;}
	bool IsOnline {get;}
	DateTime LastActivityDate {get;set;}
	DateTime LastLockoutDate {get;}
	DateTime LastLoginDate {get;set;}
	DateTime LastPasswordChangedDate {get;}
	string PasswordQuestion {get;}
	string ProviderName {get;}
	object ProviderUserKey {get;}
	string UserName {get;}
	bool ChangePassword(string oldPassword, string newPassword);
	bool ChangePasswordQuestionAndAnswer(string password, string newPasswordQuestion, string newPasswordAnswer);
	string GetPassword();
	string GetPassword(string passwordAnswer);
	string ResetPassword();
	string ResetPassword(string passwordAnswer);
	bool UnlockUser();
}
class MembershipUserCollection : ICollection {
	int Count {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	MembershipUser this[string name] {get;}
	void Add(MembershipUser user);
	void Clear();
	void CopyTo(MembershipUser[] array, int index);
	IEnumerator GetEnumerator();
	void Remove(string name);
	void SetReadOnly();
}
delegate void MembershipValidatePasswordEventHandler(object sender, ValidatePasswordEventArgs e);
class RoleManagerEventArgs : EventArgs {
	HttpContext Context {get;}
	bool RolesPopulated {get;set;}
}
delegate void RoleManagerEventHandler(object sender, RoleManagerEventArgs e);
class RoleManagerModule : IHttpModule {
	event RoleManagerEventHandler GetRoles;
	void Dispose();
	void Init(HttpApplication app);
}
class RolePrincipal : IPrincipal {
	bool CachedListChanged {get;}
	string CookiePath {get;}
	DateTime ExpireDate {get;}
	bool Expired {get;}
	IIdentity Identity {get;}
	bool IsRoleListCached {get;}
	DateTime IssueDate {get;}
	string ProviderName {get;}
	int Version {get;}
	string[] GetRoles();
	bool IsInRole(string role);
	void SetDirty();
	string ToEncryptedTicket();
}
abstract class RoleProvider : ProviderBase {}
class RoleProviderCollection : ProviderCollection {
	RoleProvider this[string name] {get;}
	void CopyTo(RoleProvider[] array, int index);
}
static class Roles {
	static string ApplicationName {get;set;}
	static bool CacheRolesInCookie {get;}
	static string CookieName {get;}
	static string CookiePath {get;}
	static CookieProtection CookieProtectionValue {get;}
	static bool CookieRequireSSL {get;}
	static bool CookieSlidingExpiration {get;}
	static int CookieTimeout {get;}
	static bool CreatePersistentCookie {get;}
	static string Domain {get;}
	static bool Enabled {get;set;}
	static int MaxCachedResults {get;}
	static RoleProvider Provider {get;}
	static RoleProviderCollection Providers {get;}
	static void AddUserToRole(string username, string roleName);
	static void AddUserToRoles(string username, string[] roleNames);
	static void AddUsersToRole(string[] usernames, string roleName);
	static void AddUsersToRoles(string[] usernames, string[] roleNames);
	static void CreateRole(string roleName);
	static void DeleteCookie();
	static bool DeleteRole(string roleName);
	static bool DeleteRole(string roleName, bool throwOnPopulatedRole);
	static string[] FindUsersInRole(string roleName, string usernameToMatch);
	static string[] GetAllRoles();
	static string[] GetRolesForUser();
	static string[] GetRolesForUser(string username);
	static string[] GetUsersInRole(string roleName);
	static bool IsUserInRole(string roleName);
	static bool IsUserInRole(string username, string roleName);
	static void RemoveUserFromRole(string username, string roleName);
	static void RemoveUserFromRoles(string username, string[] roleNames);
	static void RemoveUsersFromRole(string[] usernames, string roleName);
	static void RemoveUsersFromRoles(string[] usernames, string[] roleNames);
	static bool RoleExists(string roleName);
}
class SqlMembershipProvider : MembershipProvider {}
class SqlRoleProvider : RoleProvider {}
class UrlAuthorizationModule : IHttpModule {
	static bool CheckUrlAccessForPrincipal(string virtualPath, IPrincipal user, string verb);
	void Dispose();
	void Init(HttpApplication app);
}
class ValidatePasswordEventArgs : EventArgs {
	bool Cancel {get;set;}
	Exception FailureInformation {get;set;}
	bool IsNewUser {get;}
	string Password {get;}
	string UserName {get;}
}
class WindowsAuthenticationEventArgs : EventArgs {
	HttpContext Context {get;}
	WindowsIdentity Identity {get;}
	IPrincipal User {get;set;}
}
delegate void WindowsAuthenticationEventHandler(object sender, WindowsAuthenticationEventArgs e);
class WindowsAuthenticationModule : IHttpModule {
	event WindowsAuthenticationEventHandler Authenticate;
	void Dispose();
	void Init(HttpApplication app);
}
