// assemblies: Microsoft.Win32.Registry, System, mscorlib
using System;
using System.Net;
namespace Microsoft.Win32;
class IntranetZoneCredentialPolicy : ICredentialPolicy {}
class PowerModeChangedEventArgs : EventArgs {}
delegate void PowerModeChangedEventHandler(object sender, PowerModeChangedEventArgs e);
enum PowerModes {}
static class Registry {
	static RegistryKey ClassesRoot, CurrentConfig, CurrentUser, LocalMachine, PerformanceData, Users, DynData;
	static object GetValue(string keyName, string valueName, object defaultValue);
	static void SetValue(string keyName, string valueName, object value, RegistryValueKind valueKind = default);
}
enum RegistryHive { ClassesRoot, CurrentUser, LocalMachine, Users, PerformanceData, CurrentConfig, DynData }
class RegistryKey : MarshalByRefObject, IDisposable {
	string Name {get;}
	int SubKeyCount {get;}
	int ValueCount {get;}
	RegistryView View {get;}
	void Close();
	RegistryKey CreateSubKey(string subkey);
	RegistryKey CreateSubKey(string subkey, RegistryKeyPermissionCheck permissionCheck, RegistryOptions registryOptions = default);
	RegistryKey CreateSubKey(string subkey, bool writable, RegistryOptions options = default);
	void DeleteSubKey(string subkey);
	void DeleteSubKey(string subkey, bool throwOnMissingSubKey);
	void DeleteSubKeyTree(string subkey);
	void DeleteSubKeyTree(string subkey, bool throwOnMissingSubKey);
	void DeleteValue(string name);
	void DeleteValue(string name, bool throwOnMissingValue);
	void Dispose();
	void Flush();
	string[] GetSubKeyNames();
	object GetValue(string name);
	object GetValue(string name, object defaultValue, RegistryValueOptions options = default);
	RegistryValueKind GetValueKind(string name);
	string[] GetValueNames();
	static RegistryKey OpenBaseKey(RegistryHive hKey, RegistryView view);
	static RegistryKey OpenRemoteBaseKey(RegistryHive hKey, string machineName, RegistryView view = default);
	RegistryKey OpenSubKey(string name);
	RegistryKey OpenSubKey(string name, RegistryKeyPermissionCheck permissionCheck);
	RegistryKey OpenSubKey(string name, bool writable);
	void SetValue(string name, object value, RegistryValueKind valueKind = default);
}
enum RegistryKeyPermissionCheck {}
enum RegistryOptions {}
enum RegistryValueKind { None, Unknown, String, ExpandString, Binary, DWord, MultiString, QWord }
enum RegistryValueOptions {}
enum RegistryView { Default, Registry64, Registry32 }
enum SessionEndReasons {}
class SessionEndedEventArgs : EventArgs {}
delegate void SessionEndedEventHandler(object sender, SessionEndedEventArgs e);
class SessionEndingEventArgs : EventArgs {}
delegate void SessionEndingEventHandler(object sender, SessionEndingEventArgs e);
class SessionSwitchEventArgs : EventArgs {}
delegate void SessionSwitchEventHandler(object sender, SessionSwitchEventArgs e);
enum SessionSwitchReason {}
class SystemEvents {}
class TimerElapsedEventArgs : EventArgs {}
delegate void TimerElapsedEventHandler(object sender, TimerElapsedEventArgs e);
enum UserPreferenceCategory {}
class UserPreferenceChangedEventArgs : EventArgs {}
delegate void UserPreferenceChangedEventHandler(object sender, UserPreferenceChangedEventArgs e);
class UserPreferenceChangingEventArgs : EventArgs {}
delegate void UserPreferenceChangingEventHandler(object sender, UserPreferenceChangingEventArgs e);
