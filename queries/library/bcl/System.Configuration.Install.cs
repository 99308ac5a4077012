// assemblies: System.Configuration.Install
using System.Collections;
using System.Collections.Specialized;
using System.ComponentModel;
using System.Reflection;
namespace System.Configuration.Install;
class AssemblyInstaller : Installer {
	Assembly Assembly {get;set;}
	string[] CommandLine {get;set;}
	string Path {get;set;}
	bool UseNewContext {get;set;}
	static void CheckIfInstallable(string assemblyName);
}
abstract class ComponentInstaller : Installer {
	void CopyFromComponent(IComponent component);
	bool IsEquivalentInstaller(ComponentInstaller otherInstaller);
}
interface IManagedInstaller {
	int ManagedInstall(string commandLine, int hInstall);
}
class InstallContext {
	StringDictionary Parameters {get;}
	bool IsParameterTrue(string paramName);
	void LogMessage(string message);
	protected static StringDictionary ParseCommandLine(string[] args);
}
class InstallEventArgs : EventArgs {
	IDictionary SavedState {get;}
}
delegate void InstallEventHandler(object sender, InstallEventArgs e);
class InstallException : SystemException {}
class Installer : Component {
	InstallContext Context {get;set;}
	string HelpText {get;}
	InstallerCollection Installers {get;}
	Installer Parent {get;set;}
	event InstallEventHandler AfterInstall;
	event InstallEventHandler AfterRollback;
	event InstallEventHandler AfterUninstall;
	event InstallEventHandler BeforeInstall;
	event InstallEventHandler BeforeRollback;
	event InstallEventHandler BeforeUninstall;
	event InstallEventHandler Committed;
	event InstallEventHandler Committing;
	void Commit(IDictionary savedState);
	void Install(IDictionary stateSaver);
	protected void OnAfterInstall(IDictionary savedState);
	protected void OnAfterRollback(IDictionary savedState);
	protected void OnAfterUninstall(IDictionary savedState);
	protected void OnBeforeInstall(IDictionary savedState);
	protected void OnBeforeRollback(IDictionary savedState);
	protected void OnBeforeUninstall(IDictionary savedState);
	protected void OnCommitted(IDictionary savedState);
	protected void OnCommitting(IDictionary savedState);
	void Rollback(IDictionary savedState);
	void Uninstall(IDictionary savedState);
}
class InstallerCollection : CollectionBase {
	Installer this[int index] {get;set;}
	int Add(Installer value);
	void AddRange(Installer[] value);
	void AddRange(InstallerCollection value);
	bool Contains(Installer value);
	void CopyTo(Installer[] array, int index);
	int IndexOf(Installer value);
	void Insert(int index, Installer value);
	void Remove(Installer value);
}
class ManagedInstallerClass : IManagedInstaller {
	static void InstallHelper(string[] args);
}
class TransactedInstaller : Installer {}
enum UninstallAction { NoAction, Remove }
