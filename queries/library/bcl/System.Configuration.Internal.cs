// assemblies: System.Configuration
namespace System.Configuration.Internal;
class DelegatingConfigHost : IInternalConfigHost {}
interface IConfigErrorInfo {}
interface IConfigSystem {}
interface IConfigurationManagerHelper {}
interface IConfigurationManagerInternal {}
interface IInternalConfigClientHost {}
interface IInternalConfigConfigurationFactory {}
interface IInternalConfigHost {}
interface IInternalConfigRecord {}
interface IInternalConfigRoot {}
interface IInternalConfigSettingsFactory {}
interface IInternalConfigSystem {}
class InternalConfigEventArgs : EventArgs {}
delegate void InternalConfigEventHandler(object sender, InternalConfigEventArgs e);
delegate void StreamChangeCallback(string streamName);
