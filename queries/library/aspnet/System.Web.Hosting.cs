// assemblies: System.Web
using System.Collections;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using System.Web.Caching;
using System.Web.Configuration;
namespace System.Web.Hosting;
class AppDomainFactory : IAppDomainFactory {
	object Create(string module, string typeName, string appId, string appPath, string strUrlOfAppOrigin, int iZone);
}
abstract class AppDomainProtocolHandler : MarshalByRefObject, IRegisteredObject {
	void StartListenerChannel(IListenerChannelCallback listenerChannelCallback);
	void Stop(bool immediate);
	void StopListenerChannel(int listenerChannelId, bool immediate);
	void StopProtocol(bool immediate);
}
class AppManagerAppDomainFactory : IAppManagerAppDomainFactory {
	object Create(string appId, string appPath);
	void Stop();
}
class ApplicationHost {
	static object CreateApplicationHost(Type hostType, string virtualDir, string physicalDir);
}
class ApplicationInfo {
	string ID {get;}
	string PhysicalPath {get;}
	string VirtualPath {get;}
}
class ApplicationManager : MarshalByRefObject {
	void Close();
	IRegisteredObject CreateObject(IApplicationHost appHost, Type type);
	IRegisteredObject CreateObject(string appId, Type type, string virtualPath, string physicalPath, bool failIfExists, bool throwOnError = default);
	static ApplicationManager GetApplicationManager();
	IRegisteredObject GetObject(string appId, Type type);
	ApplicationInfo[] GetRunningApplications();
	bool IsIdle();
	void Open();
	void ShutdownAll();
	void ShutdownApplication(string appId);
	void StopObject(string appId, Type type);
}
class HostingEnvironment : MarshalByRefObject {
	static string ApplicationID {get;}
	static string ApplicationPhysicalPath {get;}
	static string ApplicationVirtualPath {get;}
	static Cache Cache {get;}
	static bool InClientBuildManager {get;}
	static Exception InitializationException {get;}
	static bool IsHosted {get;}
	static ApplicationShutdownReason ShutdownReason {get;}
	static string SiteName {get;}
	static VirtualPathProvider VirtualPathProvider {get;}
	static void DecrementBusyCount();
	static IDisposable Impersonate();
	static IDisposable Impersonate(IntPtr token);
	static IDisposable Impersonate(IntPtr userToken, string virtualPath);
	static void IncrementBusyCount();
	static void InitiateShutdown();
	static string MapPath(string virtualPath);
	static void QueueBackgroundWorkItem(Action<CancellationToken> workItem);
	static void QueueBackgroundWorkItem(Func<CancellationToken, Task> workItem);
	static void RegisterObject(IRegisteredObject obj);
	static void RegisterVirtualPathProvider(VirtualPathProvider virtualPathProvider);
	static IDisposable SetCultures(string virtualPath);
	static IDisposable SetCultures();
	static void UnregisterObject(IRegisteredObject obj);
}
interface IAppDomainFactory {
	object Create(string module, string typeName, string appId, string appPath, string strUrlOfAppOrigin, int iZone);
}
interface IAppManagerAppDomainFactory {
	object Create(string appId, string appPath);
	void Stop();
}
interface IApplicationHost {
	IConfigMapPathFactory GetConfigMapPathFactory();
	IntPtr GetConfigToken();
	string GetPhysicalPath();
	string GetSiteID();
	string GetSiteName();
	string GetVirtualPath();
	void MessageReceived();
}
interface IISAPIRuntime {
	void DoGCCollect();
	int ProcessRequest(IntPtr ecb, int useProcessModel);
	void StartProcessing();
	void StopProcessing();
}
interface IListenerChannelCallback {
	void GetBlob(byte[] buffer, ref int bufferSize);
	int GetBlobLength();
	int GetId();
	void ReportMessageReceived();
	void ReportStarted();
	void ReportStopped(int hr);
}
interface IProcessHostPreloadClient {
	void Preload(string[] parameters);
}
interface IProcessHostSupportFunctions {
	string GetAppHostConfigFilename();
	void GetApplicationProperties(string appId, out string virtualPath, out string physicalPath, out string siteName, out string siteId);
	IntPtr GetConfigToken(string appId);
	IntPtr GetNativeConfigurationSystem();
	string GetRootWebConfigFilename();
	void MapPath(string appId, string virtualPath, out string physicalPath);
}
interface IProcessPingCallback {
	void Respond();
}
interface IRegisteredObject {
	void Stop(bool immediate);
}
class ISAPIRuntime : MarshalByRefObject, IISAPIRuntime, IRegisteredObject {
	void DoGCCollect();
	int ProcessRequest(IntPtr ecb, int iWRType);
	void StartProcessing();
	void StopProcessing();
}
interface IStopListeningRegisteredObject : IRegisteredObject {
	void StopListening();
}
interface ISuspendibleRegisteredObject : IRegisteredObject {
	Action Suspend();
}
class SimpleWorkerRequest : HttpWorkerRequest {}
abstract class VirtualDirectory : VirtualFileBase {
	IEnumerable Children {get;}
	IEnumerable Directories {get;}
	IEnumerable Files {get;}
}
abstract class VirtualFile : VirtualFileBase {
	Stream Open();
}
abstract class VirtualFileBase : MarshalByRefObject {
	bool IsDirectory {get;}
	string Name {get;}
	string VirtualPath {get;}
}
abstract class VirtualPathProvider : MarshalByRefObject {
	protected VirtualPathProvider Previous {get;}
	string CombineVirtualPaths(string basePath, string relativePath);
	bool DirectoryExists(string virtualDir);
	bool FileExists(string virtualPath);
	CacheDependency GetCacheDependency(string virtualPath, IEnumerable virtualPathDependencies, DateTime utcStart);
	string GetCacheKey(string virtualPath);
	VirtualDirectory GetDirectory(string virtualDir);
	VirtualFile GetFile(string virtualPath);
	string GetFileHash(string virtualPath, IEnumerable virtualPathDependencies);
	protected void Initialize();
	static Stream OpenFile(string virtualPath);
}
