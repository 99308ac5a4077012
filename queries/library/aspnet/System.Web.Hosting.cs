// assemblies: System.Web
using System.Collections;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using System.Web.Caching;
namespace System.Web.Hosting;
class AppDomainFactory : IAppDomainFactory {}
abstract class AppDomainProtocolHandler : MarshalByRefObject, IRegisteredObject {}
class AppManagerAppDomainFactory : IAppManagerAppDomainFactory {}
class ApplicationHost {}
class ApplicationInfo {}
class ApplicationManager : MarshalByRefObject {}
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
interface IAppDomainFactory {}
interface IAppManagerAppDomainFactory {}
interface IApplicationHost {}
interface IISAPIRuntime {}
interface IListenerChannelCallback {}
interface IProcessHostPreloadClient {}
interface IProcessHostSupportFunctions {}
interface IProcessPingCallback {}
interface IRegisteredObject {
	void Stop(bool immediate);
}
class ISAPIRuntime : MarshalByRefObject, IISAPIRuntime, IRegisteredObject {}
interface IStopListeningRegisteredObject : IRegisteredObject {}
interface ISuspendibleRegisteredObject : IRegisteredObject {}
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
