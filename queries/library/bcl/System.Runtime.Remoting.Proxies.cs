// assemblies: mscorlib
using System.Runtime.Remoting.Contexts;
using System.Runtime.Remoting.Messaging;
namespace System.Runtime.Remoting.Proxies;
class ProxyAttribute : Attribute, IContextAttribute {}
abstract class RealProxy {
	protected void AttachServer(MarshalByRefObject s);
	ObjRef CreateObjRef(Type requestedType);
	protected MarshalByRefObject DetachServer();
	IntPtr GetCOMIUnknown(bool fIsMarshalled);
	Type GetProxiedType();
	static object GetStubData(RealProxy rp);
	object GetTransparentProxy();
	protected MarshalByRefObject GetUnwrappedServer();
	IMessage Invoke(IMessage msg);
	void SetCOMIUnknown(IntPtr i);
	static void SetStubData(RealProxy rp, object stubData);
	IntPtr SupportsInterface(ref Guid iid);
}
