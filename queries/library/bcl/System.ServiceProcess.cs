// assemblies: System.ServiceProcess
using System.Collections;
using System.ComponentModel;
using System.Configuration.Install;
using System.Diagnostics;
namespace System.ServiceProcess;
enum PowerBroadcastStatus { QuerySuspend, QuerySuspendFailed, Suspend, ResumeCritical, ResumeSuspend, BatteryLow, PowerStatusChange, OemEvent, ResumeAutomatic }
enum ServiceAccount { LocalService, NetworkService, LocalSystem, User }
class ServiceBase : Component {
	const int MaxNameLength;
	bool AutoLog {get;set;}
	bool CanHandlePowerEvent {get;set;}
	bool CanHandleSessionChangeEvent {get;set;}
	bool CanPauseAndContinue {get;set;}
	bool CanShutdown {get;set;}
	bool CanStop {get;set;}
	EventLog EventLog {get;}
	int ExitCode {get;set;}
	protected IntPtr ServiceHandle {get;}
	string ServiceName {get;set;}
	protected void OnContinue();
	protected void OnCustomCommand(int command);
	protected void OnPause();
	protected bool OnPowerEvent(PowerBroadcastStatus powerStatus);
	protected void OnSessionChange(SessionChangeDescription changeDescription);
	protected void OnShutdown();
	protected void OnStart(string[] args);
	protected void OnStop();
	void RequestAdditionalTime(int milliseconds);
	static void Run(ServiceBase service);
	static void Run(ServiceBase[] services);
	void ServiceMainCallback(int argCount, IntPtr argPointer);
	void Stop();
}
class ServiceController : Component {
	bool CanPauseAndContinue {get;}
	bool CanShutdown {get;}
	bool CanStop {get;}
	ServiceController[] DependentServices {get;}
	string DisplayName {get;set;}
	string MachineName {get;set;}
	string ServiceName {get;set;}
	ServiceType ServiceType {get;}
	ServiceController[] ServicesDependedOn {get;}
	ServiceControllerStatus Status {get;}
	void Close();
	void Continue();
	void ExecuteCommand(int command);
	static ServiceController[] GetDevices();
	static ServiceController[] GetDevices(string machineName);
	static ServiceController[] GetServices();
	static ServiceController[] GetServices(string machineName);
	void Pause();
	void Refresh();
	void Start();
	void Start(string[] args);
	void Stop();
	void WaitForStatus(ServiceControllerStatus desiredStatus);
	void WaitForStatus(ServiceControllerStatus desiredStatus, TimeSpan timeout);
}
class ServiceControllerPermission {
	ServiceControllerPermissionEntryCollection PermissionEntries {get;}
}
enum ServiceControllerPermissionAccess { None, Browse, Control }
class ServiceControllerPermissionAttribute {
	string MachineName {get;set;}
	ServiceControllerPermissionAccess PermissionAccess {get;set;}
	string ServiceName {get;set;}
}
class ServiceControllerPermissionEntry {
	string MachineName {get;}
	ServiceControllerPermissionAccess PermissionAccess {get;}
	string ServiceName {get;}
}
class ServiceControllerPermissionEntryCollection : CollectionBase {
	ServiceControllerPermissionEntry this[int index] {get;set;}
	int Add(ServiceControllerPermissionEntry value);
	void AddRange(ServiceControllerPermissionEntry[] value);
	void AddRange(ServiceControllerPermissionEntryCollection value);
	bool Contains(ServiceControllerPermissionEntry value);
	void CopyTo(ServiceControllerPermissionEntry[] array, int index);
	int IndexOf(ServiceControllerPermissionEntry value);
	void Insert(int index, ServiceControllerPermissionEntry value);
	void Remove(ServiceControllerPermissionEntry value);
}
enum ServiceControllerStatus { Stopped, StartPending, StopPending, Running, ContinuePending, PausePending, Paused }
class ServiceInstaller : ComponentInstaller {
	bool DelayedAutoStart {get;set;}
	string Description {get;set;}
	string DisplayName {get;set;}
	string ServiceName {get;set;}
	string[] ServicesDependedOn {get;set;}
	ServiceStartMode StartType {get;set;}
}
class ServiceProcessDescriptionAttribute : DescriptionAttribute {}
class ServiceProcessInstaller : ComponentInstaller {
	ServiceAccount Account {get;set;}
	string Password {get;set;}
	string Username {get;set;}
}
enum ServiceStartMode { Automatic, Manual, Disabled }
enum ServiceType { KernelDriver, FileSystemDriver, Adapter, RecognizerDriver, Win32OwnProcess, Win32ShareProcess, InteractiveProcess }
struct SessionChangeDescription {
	SessionChangeReason Reason {get;}
	int SessionId {get;}
}
enum SessionChangeReason { ConsoleConnect, ConsoleDisconnect, RemoteConnect, RemoteDisconnect, SessionLogon, SessionLogoff, SessionLock, SessionUnlock, SessionRemoteControl }
class TimeoutException : SystemException {}
