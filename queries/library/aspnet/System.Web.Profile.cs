// assemblies: System.Web
using System.Collections;
using System.Configuration;
namespace System.Web.Profile;
class CustomProviderDataAttribute : Attribute {
	string CustomProviderData {get;}
}
class DefaultProfile : ProfileBase {}
enum ProfileAuthenticationOption { Anonymous, Authenticated, All }
class ProfileAutoSaveEventArgs : EventArgs {
	HttpContext Context {get;}
	bool ContinueWithProfileAutoSave {get;set;}
}
delegate void ProfileAutoSaveEventHandler(object sender, ProfileAutoSaveEventArgs e);
class ProfileBase : SettingsBase {
	bool IsAnonymous {get;}
	bool IsDirty {get;}
	DateTime LastActivityDate {get;}
	DateTime LastUpdatedDate {get;}
	static SettingsPropertyCollection Properties {get;}
	string UserName {get;}
	static ProfileBase Create(string username);
	static ProfileBase Create(string username, bool isAuthenticated);
	ProfileGroupBase GetProfileGroup(string groupName);
	object GetPropertyValue(string propertyName);
	void Initialize(string username, bool isAuthenticated);
	void SetPropertyValue(string propertyName, object propertyValue);
}
class ProfileEventArgs : EventArgs {
	HttpContext Context {get;}
	ProfileBase Profile {get;set;}
}
delegate void ProfileEventHandler(object sender, ProfileEventArgs e);
class ProfileGroupBase {
	object this[string propertyName] {get;set;}
	object GetPropertyValue(string propertyName);
	void Init(ProfileBase parent, string myName);
	void SetPropertyValue(string propertyName, object propertyValue);
}
class ProfileInfo {
	bool IsAnonymous {get;}
	DateTime LastActivityDate {get;}
	DateTime LastUpdatedDate {get;}
	int Size {get;}
	string UserName {get;}
}
class ProfileInfoCollection : ICollection {
	int Count {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	ProfileInfo this[string name] {get;}
	void Add(ProfileInfo profileInfo);
	void Clear();
	void CopyTo(Array array, int index);
	void CopyTo(ProfileInfo[] array, int index);
	IEnumerator GetEnumerator();
	void Remove(string name);
	void SetReadOnly();
}
static class ProfileManager {
	static string ApplicationName {get;set;}
	static bool AutomaticSaveEnabled {get;}
	static bool Enabled {get;}
	static ProfileProvider Provider {get;}
	static ProfileProviderCollection Providers {get;}
	static int DeleteInactiveProfiles(ProfileAuthenticationOption authenticationOption, DateTime userInactiveSinceDate);
	static bool DeleteProfile(string username);
	static int DeleteProfiles(string[] usernames);
	static int DeleteProfiles(ProfileInfoCollection profiles);
	static ProfileInfoCollection FindInactiveProfilesByUserName(ProfileAuthenticationOption authenticationOption, string usernameToMatch, DateTime userInactiveSinceDate);
	static ProfileInfoCollection FindInactiveProfilesByUserName(ProfileAuthenticationOption authenticationOption, string usernameToMatch, DateTime userInactiveSinceDate, int pageIndex, int pageSize, out int totalRecords);
	static ProfileInfoCollection FindProfilesByUserName(ProfileAuthenticationOption authenticationOption, string usernameToMatch);
	static ProfileInfoCollection FindProfilesByUserName(ProfileAuthenticationOption authenticationOption, string usernameToMatch, int pageIndex, int pageSize, out int totalRecords);
	static ProfileInfoCollection GetAllInactiveProfiles(ProfileAuthenticationOption authenticationOption, DateTime userInactiveSinceDate);
	static ProfileInfoCollection GetAllInactiveProfiles(ProfileAuthenticationOption authenticationOption, DateTime userInactiveSinceDate, int pageIndex, int pageSize, out int totalRecords);
	static ProfileInfoCollection GetAllProfiles(ProfileAuthenticationOption authenticationOption);
	static ProfileInfoCollection GetAllProfiles(ProfileAuthenticationOption authenticationOption, int pageIndex, int pageSize, out int totalRecords);
	static int GetNumberOfInactiveProfiles(ProfileAuthenticationOption authenticationOption, DateTime userInactiveSinceDate);
	static int GetNumberOfProfiles(ProfileAuthenticationOption authenticationOption);
}
class ProfileMigrateEventArgs : EventArgs {
	string AnonymousID {get;}
	HttpContext Context {get;}
}
delegate void ProfileMigrateEventHandler(object sender, ProfileMigrateEventArgs e);
class ProfileModule : IHttpModule {
	event ProfileMigrateEventHandler MigrateAnonymous;
	event ProfileEventHandler Personalize;
	event ProfileAutoSaveEventHandler ProfileAutoSaving;
	void Dispose();
	void Init(HttpApplication app);
}
abstract class ProfileProvider : SettingsProvider {
	int DeleteInactiveProfiles(ProfileAuthenticationOption authenticationOption, DateTime userInactiveSinceDate);
	int DeleteProfiles(string[] usernames);
	int DeleteProfiles(ProfileInfoCollection profiles);
	ProfileInfoCollection FindInactiveProfilesByUserName(ProfileAuthenticationOption authenticationOption, string usernameToMatch, DateTime userInactiveSinceDate, int pageIndex, int pageSize, out int totalRecords);
	ProfileInfoCollection FindProfilesByUserName(ProfileAuthenticationOption authenticationOption, string usernameToMatch, int pageIndex, int pageSize, out int totalRecords);
	ProfileInfoCollection GetAllInactiveProfiles(ProfileAuthenticationOption authenticationOption, DateTime userInactiveSinceDate, int pageIndex, int pageSize, out int totalRecords);
	ProfileInfoCollection GetAllProfiles(ProfileAuthenticationOption authenticationOption, int pageIndex, int pageSize, out int totalRecords);
	int GetNumberOfInactiveProfiles(ProfileAuthenticationOption authenticationOption, DateTime userInactiveSinceDate);
}
class ProfileProviderAttribute : Attribute {
	string ProviderName {get;}
}
class ProfileProviderCollection : SettingsProviderCollection {
	ProfileProvider this[string name] {get;}
}
class SettingsAllowAnonymousAttribute : Attribute {
	bool Allow {get;}
}
class SqlProfileProvider : ProfileProvider {}
