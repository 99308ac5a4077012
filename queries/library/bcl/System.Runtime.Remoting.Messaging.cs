// assemblies: mscorlib
using System.Collections;
using System.Reflection;
using System.Threading;
namespace System.Runtime.Remoting.Messaging;
class AsyncResult : IAsyncResult, IMessageSink {
	object AsyncDelegate {get;}
	object AsyncState {get;}
	WaitHandle AsyncWaitHandle {get;}
	bool CompletedSynchronously {get;}
	bool EndInvokeCalled {get;set;}
	bool IsCompleted {get;}
	IMessageSink NextSink {get;}
	IMessageCtrl AsyncProcessMessage(IMessage msg, IMessageSink replySink);
	IMessage GetReplyMessage();
	void SetMessageCtrl(IMessageCtrl mc);
	IMessage SyncProcessMessage(IMessage msg);
}
class CallContext {
	static object HostContext {get;set;}
	static void FreeNamedDataSlot(string name);
	static object GetData(string name);
	static Header[] GetHeaders();
	static object LogicalGetData(string name);
	static void LogicalSetData(string name, object data);
	static void SetData(string name, object data);
	static void SetHeaders(Header[] headers);
}
class ConstructionCall : MethodCall {}
class ConstructionResponse : MethodResponse {}
class Header {}
delegate object HeaderHandler(Header[] headers);
interface ILogicalThreadAffinative {}
interface IMessage {
	IDictionary Properties {get;}
}
interface IMessageCtrl {}
interface IMessageSink {}
interface IMethodCallMessage : IMethodMessage {
	int InArgCount {get;}
	object[] InArgs {get;}
	object GetInArg(int argNum);
	string GetInArgName(int index);
}
interface IMethodMessage : IMessage {
	int ArgCount {get;}
	object[] Args {get;}
	bool HasVarArgs {get;}
	LogicalCallContext LogicalCallContext {get;}
	MethodBase MethodBase {get;}
	string MethodName {get;}
	object MethodSignature {get;}
	string TypeName {get;}
	string Uri {get;}
	object GetArg(int argNum);
	string GetArgName(int index);
}
interface IMethodReturnMessage : IMethodMessage {}
interface IRemotingFormatter {}
class InternalMessageWrapper {}
class LogicalCallContext : ICloneable {
	bool HasInfo {get;}
	object Clone();
	void FreeNamedDataSlot(string name);
	object GetData(string name);
	void SetData(string name, object data);
}
delegate bool MessageSurrogateFilter(string key, object value);
class MethodCall : IMethodCallMessage {}
class MethodCallMessageWrapper : InternalMessageWrapper, IMethodCallMessage {}
class MethodResponse : IMethodReturnMessage {}
class MethodReturnMessageWrapper : InternalMessageWrapper, IMethodReturnMessage {}
class OneWayAttribute : Attribute {}
class RemotingSurrogateSelector {}
class ReturnMessage : IMethodReturnMessage {}
