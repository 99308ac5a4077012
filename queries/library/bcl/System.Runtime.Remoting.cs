// assemblies: System.Runtime, mscorlib
using System.Reflection;
using System.Runtime.Remoting.Messaging;
using System.Runtime.Remoting.Proxies;
namespace System.Runtime.Remoting;
class ActivatedClientTypeEntry : TypeEntry {}
class ActivatedServiceTypeEntry : TypeEntry {}
enum CustomErrorsModes {}
interface IChannelInfo {}
interface IEnvoyInfo {}
interface IObjectHandle {}
interface IRemotingTypeInfo {}
class InternalRemotingServices {}
class ObjRef {
	IChannelInfo ChannelInfo {get;set;}
	IEnvoyInfo EnvoyInfo {get;set;}
	IRemotingTypeInfo TypeInfo {get;set;}
	string URI {get;set;}
	bool IsFromThisAppDomain();
	bool IsFromThisProcess();
}
class ObjectHandle : MarshalByRefObject {}
static class RemotingConfiguration {
	static string ApplicationId {get;}
	static string ApplicationName {get;set;}
	static CustomErrorsModes CustomErrorsMode {get;set;}
	static string ProcessId {get;}
	static void Configure(string filename, bool ensureSecurity);
	static bool CustomErrorsEnabled(bool isLocalRequest);
	static ActivatedClientTypeEntry[] GetRegisteredActivatedClientTypes();
	static ActivatedServiceTypeEntry[] GetRegisteredActivatedServiceTypes();
	static WellKnownClientTypeEntry[] GetRegisteredWellKnownClientTypes();
	static WellKnownServiceTypeEntry[] GetRegisteredWellKnownServiceTypes();
	static bool IsActivationAllowed(Type svrType);
	static ActivatedClientTypeEntry IsRemotelyActivatedClientType(Type svrType);
	static ActivatedClientTypeEntry IsRemotelyActivatedClientType(string typeName, string assemblyName);
	static WellKnownClientTypeEntry IsWellKnownClientType(Type svrType);
	static WellKnownClientTypeEntry IsWellKnownClientType(string typeName, string assemblyName);
	static void RegisterActivatedClientType(ActivatedClientTypeEntry entry);
	static void RegisterActivatedClientType(Type type, string appUrl);
	static void RegisterActivatedServiceType(ActivatedServiceTypeEntry entry);
	static void RegisterActivatedServiceType(Type type);
	static void RegisterWellKnownClientType(Type type, string objectUrl);
	static void RegisterWellKnownClientType(WellKnownClientTypeEntry entry);
	static void RegisterWellKnownServiceType(Type type, string objectUri, WellKnownObjectMode mode);
	static void RegisterWellKnownServiceType(WellKnownServiceTypeEntry entry);
}
class RemotingException : SystemException {}
static class RemotingServices {
	static object Connect(Type classToProxy, string url, object data = default);
	static bool Disconnect(MarshalByRefObject obj);
	static IMethodReturnMessage ExecuteMessage(MarshalByRefObject target, IMethodCallMessage reqMsg);
	static IMessageSink GetEnvoyChainForProxy(MarshalByRefObject obj);
	static object GetLifetimeService(MarshalByRefObject obj);
	static MethodBase GetMethodBaseFromMethodMessage(IMethodMessage msg);
	static ObjRef GetObjRefForProxy(MarshalByRefObject obj);
	static string GetObjectUri(MarshalByRefObject obj);
	static RealProxy GetRealProxy(object proxy);
	static Type GetServerTypeForUri(string URI);
	static string GetSessionIdForMethodMessage(IMethodMessage msg);
	static bool IsMethodOverloaded(IMethodMessage msg);
	static bool IsObjectOutOfAppDomain(object tp);
	static bool IsObjectOutOfContext(object tp);
	static bool IsOneWay(MethodBase method);
	static bool IsTransparentProxy(object proxy);
	static ObjRef Marshal(MarshalByRefObject Obj);
	static ObjRef Marshal(MarshalByRefObject Obj, string URI);
	static ObjRef Marshal(MarshalByRefObject Obj, string ObjURI, Type RequestedType);
	static void SetObjectUriForMarshal(MarshalByRefObject obj, string uri);
	static object Unmarshal(ObjRef objectRef);
	static object Unmarshal(ObjRef objectRef, bool fRefine);
}
class RemotingTimeoutException : RemotingException {}
class ServerException : SystemException {}
class SoapServices {}
class TypeEntry {}
class WellKnownClientTypeEntry : TypeEntry {}
enum WellKnownObjectMode {}
class WellKnownServiceTypeEntry : TypeEntry {}
