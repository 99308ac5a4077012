// assemblies: System.ServiceModel, System.ServiceModel.Routing, System.ServiceModel.Web
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IdentityModel.Policy;
using System.ServiceModel.Channels;
using System.ServiceModel.Description;
using System.Threading;
using System.Web.Security;
using System.Xml.Serialization;
using System.Xml.Xsl;
namespace System.ServiceModel.Dispatcher;
class ActionMessageFilter : MessageFilter {}
class ChannelDispatcher : ChannelDispatcherBase {}
abstract class ChannelDispatcherBase : CommunicationObject {}
class ChannelDispatcherCollection : SynchronizedCollection<ChannelDispatcherBase> {}
class ClientOperation {}
class ClientRuntime {
	Type CallbackClientType {get;set;}
	DispatchRuntime CallbackDispatchRuntime {get;}
	SynchronizedCollection<IChannelInitializer> ChannelInitializers {get;}
	ICollection<IClientMessageInspector> ClientMessageInspectors {get;}
	ICollection<ClientOperation> ClientOperations {get;}
	Type ContractClientType {get;set;}
	string ContractName {get;}
	string ContractNamespace {get;}
	SynchronizedCollection<IInteractiveChannelInitializer> InteractiveChannelInitializers {get;}
	bool ManualAddressing {get;set;}
	int MaxFaultSize {get;set;}
	SynchronizedCollection<IClientMessageInspector> MessageInspectors {get;}
	bool MessageVersionNoneFaultsEnabled {get;set;}
	IClientOperationSelector OperationSelector {get;set;}
	SynchronizedKeyedCollection<string, ClientOperation> Operations {get;}
	ClientOperation UnhandledClientOperation {get;}
	bool ValidateMustUnderstand {get;set;}
	Uri Via {get;set;}
}
class DispatchOperation {
	string Action {get;}
	bool AutoDisposeParameters {get;set;}
	SynchronizedCollection<ICallContextInitializer> CallContextInitializers {get;}
	bool DeserializeRequest {get;set;}
	SynchronizedCollection<FaultContractInfo> FaultContractInfos {get;}
	IDispatchMessageFormatter Formatter {get;set;}
	ImpersonationOption Impersonation {get;set;}
	IOperationInvoker Invoker {get;set;}
	bool IsOneWay {get;}
	bool IsTerminating {get;set;}
	string Name {get;}
	SynchronizedCollection<IParameterInspector> ParameterInspectors {get;}
	DispatchRuntime Parent {get;}
	bool ReleaseInstanceAfterCall {get;set;}
	bool ReleaseInstanceBeforeCall {get;set;}
	string ReplyAction {get;}
	bool SerializeReply {get;set;}
	bool TransactionAutoComplete {get;set;}
	bool TransactionRequired {get;set;}
}
class DispatchRuntime {
	bool AutomaticInputSessionShutdown {get;set;}
	ClientRuntime CallbackClientRuntime {get;}
	ChannelDispatcher ChannelDispatcher {get;}
	ConcurrencyMode ConcurrencyMode {get;set;}
	EndpointDispatcher EndpointDispatcher {get;}
	ReadOnlyCollection<IAuthorizationPolicy> ExternalAuthorizationPolicies {get;set;}
	bool IgnoreTransactionMessageProperty {get;set;}
	bool ImpersonateCallerForAllOperations {get;set;}
	SynchronizedCollection<IInputSessionShutdown> InputSessionShutdownHandlers {get;}
	SynchronizedCollection<IInstanceContextInitializer> InstanceContextInitializers {get;}
	IInstanceContextProvider InstanceContextProvider {get;set;}
	IInstanceProvider InstanceProvider {get;set;}
	AuditLevel MessageAuthenticationAuditLevel {get;set;}
	SynchronizedCollection<IDispatchMessageInspector> MessageInspectors {get;}
	IDispatchOperationSelector OperationSelector {get;set;}
	SynchronizedKeyedCollection<string, DispatchOperation> Operations {get;}
	PrincipalPermissionMode PrincipalPermissionMode {get;set;}
	bool ReleaseServiceInstanceOnTransactionComplete {get;set;}
	RoleProvider RoleProvider {get;set;}
	AuditLogLocation SecurityAuditLogLocation {get;set;}
	AuditLevel ServiceAuthorizationAuditLevel {get;set;}
	ServiceAuthorizationManager ServiceAuthorizationManager {get;set;}
	InstanceContext SingletonInstanceContext {get;set;}
	bool SuppressAuditFailure {get;set;}
	SynchronizationContext SynchronizationContext {get;set;}
	bool TransactionAutoCompleteOnSessionClose {get;set;}
	Type Type {get;set;}
	DispatchOperation UnhandledDispatchOperation {get;set;}
	bool ValidateMustUnderstand {get;set;}
}
class EndpointAddressMessageFilter : MessageFilter {}
class EndpointDispatcher {}
class EndpointNameMessageFilter : MessageFilter {}
abstract class ExceptionHandler {}
class FaultContractInfo {}
class FilterInvalidBodyAccessException : InvalidBodyAccessException {}
interface ICallContextInitializer {}
interface IChannelInitializer {}
interface IClientMessageFormatter {}
interface IClientMessageInspector {
	void AfterReceiveReply(ref Message reply, object correlationState);
	object BeforeSendRequest(ref Message request, IClientChannel channel);
}
interface IClientOperationSelector {}
interface IDispatchMessageFormatter {}
interface IDispatchMessageInspector {
	object AfterReceiveRequest(ref Message request, IClientChannel channel, InstanceContext instanceContext);
	void BeforeSendReply(ref Message reply, object correlationState);
}
interface IDispatchOperationSelector {}
interface IErrorHandler {
	bool HandleError(Exception error);
	void ProvideFault(Exception error, MessageVersion version, ref Message fault);
}
interface IInputSessionShutdown {}
interface IInstanceContextInitializer {}
interface IInstanceContextProvider {}
interface IInstanceProvider {
	object GetInstance(InstanceContext instanceContext);
	object GetInstance(InstanceContext instanceContext, Message message);
	void ReleaseInstance(InstanceContext instanceContext, object instance);
}
interface IInteractiveChannelInitializer {}
interface IMessageFilterTable<TFilterData> : IDictionary<MessageFilter, TFilterData> {}
interface IOperationInvoker {
	bool IsSynchronous {get;}
	object[] AllocateInputs();
	object Invoke(object instance, object[] inputs, out object[] outputs);
	IAsyncResult InvokeBegin(object instance, object[] inputs, AsyncCallback callback, object state);
	object InvokeEnd(object instance, out object[] outputs, IAsyncResult result);
}
interface IParameterInspector {
	void AfterCall(string operationName, object[] outputs, object returnValue, object correlationState);
	object BeforeCall(string operationName, object[] inputs);
}
delegate void InstanceContextIdleCallback(InstanceContext instanceContext);
abstract class InvalidBodyAccessException : SystemException {}
class JsonQueryStringConverter : QueryStringConverter {}
class MatchAllMessageFilter : MessageFilter {}
class MatchNoneMessageFilter : MessageFilter {}
abstract class MessageFilter {}
class MessageFilterException : CommunicationException {}
class MessageFilterTable<TFilterData> : IMessageFilterTable<TFilterData> {}
class MultipleFilterMatchesException : SystemException {}
class NavigatorInvalidBodyAccessException : InvalidBodyAccessException {}
class PrefixEndpointAddressMessageFilter : MessageFilter {}
class QueryStringConverter {}
abstract class SeekableXPathNavigator {}
class ServiceThrottle {}
class StrictAndMessageFilter : MessageFilter {}
class WebHttpDispatchOperationSelector : IDispatchOperationSelector {}
class XPathMessageContext : XsltContext {}
class XPathMessageFilter : MessageFilter, IXmlSerializable {}
class XPathMessageFilterTable<TFilterData> : IMessageFilterTable<TFilterData> {}
class XPathNavigatorException {}
