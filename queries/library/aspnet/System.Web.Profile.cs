// assemblies: System.Web
using System.Collections;
using System.Configuration;
namespace System.Web.Profile;
class CustomProviderDataAttribute : Attribute {}
class DefaultProfile : ProfileBase {}
enum ProfileAuthenticationOption {}
class ProfileAutoSaveEventArgs : EventArgs {}
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
class ProfileEventArgs : EventArgs {}
delegate void ProfileEventHandler(object sender, ProfileEventArgs e);
class ProfileGroupBase {}
class ProfileInfo {}
class ProfileInfoCollection : ICollection {}
static class ProfileManager {}
class ProfileMigrateEventArgs : EventArgs {}
delegate void ProfileMigrateEventHandler(object sender, ProfileMigrateEventArgs e);
class ProfileModule : IHttpModule {}
abstract class ProfileProvider : SettingsProvider {}
class ProfileProviderAttribute : Attribute {}
class ProfileProviderCollection : SettingsProviderCollection {}
class SettingsAllowAnonymousAttribute : Attribute {}
class SqlProfileProvider : ProfileProvider {}
