// assemblies: System.Configuration.Install
using System.Collections;
using System.ComponentModel;
namespace System.Configuration.Install;
class AssemblyInstaller : Installer {}
abstract class ComponentInstaller : Installer {}
interface IManagedInstaller {}
class InstallContext {}
class InstallEventArgs : EventArgs {}
delegate void InstallEventHandler(object sender, InstallEventArgs e);
class InstallException : SystemException {}
class Installer : Component {}
class InstallerCollection : CollectionBase {}
class ManagedInstallerClass : IManagedInstaller {}
class TransactedInstaller : Installer {}
enum UninstallAction {}
