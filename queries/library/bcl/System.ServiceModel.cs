// assemblies: System.ServiceModel, System.ServiceModel.Activation, System.ServiceModel.Web
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Globalization;
using System.IdentityModel.Policy;
using System.IdentityModel.Selectors;
using System.Security.Principal;
using System.ServiceModel.Channels;
using System.ServiceModel.Configuration;
using System.ServiceModel.Description;
using System.ServiceModel.Dispatcher;
using System.ServiceModel.Security;
using System.Threading;
using System.Xml;
using System.Xml.Serialization;
namespace System.ServiceModel;
class ActionNotSupportedException : CommunicationException {}
class AddressAccessDeniedException : CommunicationException {}
class AddressAlreadyInUseException : CommunicationException {}
enum AddressFilterMode {}
enum AuditLevel {}
enum AuditLogLocation {}
class BasicHttpBinding : HttpBindingBase {}
enum BasicHttpMessageCredentialType {}
class BasicHttpMessageSecurity {}
class BasicHttpSecurity {}
enum BasicHttpSecurityMode {}
class BasicHttpsBinding : HttpBindingBase {}
class BasicHttpsSecurity {}
enum BasicHttpsSecurityMode {}
class CallbackBehaviorAttribute : Attribute, IEndpointBehavior {}
abstract class ChannelFactory : CommunicationObject, IChannelFactory, IDisposable {
	ClientCredentials Credentials {get;}
	ServiceEndpoint Endpoint {get;}
	protected void ApplyConfiguration(string configurationName);
	protected ServiceEndpoint CreateDescription();
	protected IChannelFactory CreateFactory();
	protected void EnsureOpened();
	T GetProperty<T>() where T : class;
	protected void InitializeEndpoint(string configurationName, EndpointAddress address);
	protected void InitializeEndpoint(Binding binding, EndpointAddress address);
	protected void InitializeEndpoint(ServiceEndpoint endpoint);
}
class ChannelFactory<TChannel> : ChannelFactory, IChannelFactory<TChannel> {
	TChannel CreateChannel();
	TChannel CreateChannel(EndpointAddress address);
	static TChannel CreateChannel(Binding binding, EndpointAddress endpointAddress, Uri via = default);
	TChannel CreateChannel(EndpointAddress address, Uri via);
	protected static TChannel CreateChannel(string endpointConfigurationName);
}
class ChannelTerminatedException : CommunicationException {}
abstract class ClientBase<TChannel> : ICommunicationObject, IDisposable where TChannel : class {
	protected TChannel Channel {get;}
	ChannelFactory<TChannel> ChannelFactory {get;}
	ClientCredentials ClientCredentials {get;}
	ServiceEndpoint Endpoint {get;}
	IClientChannel InnerChannel {get;}
	CommunicationState State {get;}
	void Abort();
	void Close();
	protected TChannel CreateChannel();
	void DisplayInitializationUI();
	protected T GetDefaultValueForInitialization<T>();
	protected void InvokeAsync(ClientBase<TChannel>.BeginOperationDelegate beginOperationDelegate, object[] inValues, ClientBase<TChannel>.EndOperationDelegate endOperationDelegate, SendOrPostCallback operationCompletedCallback, object userState);
	void Open();
	protected delegate IAsyncResult BeginOperationDelegate(object[] inValues, AsyncCallback asyncCallback, object state);
	protected class ChannelBase<T> : IClientChannel, IOutputChannel, IRequestChannel where T : class {
		bool AllowInitializationUI {get;set;}
		bool AllowOutputBatching {get;set;}
		bool DidInteractiveInitialization {get;}
		IInputSession InputSession {get;}
		EndpointAddress LocalAddress {get;}
		TimeSpan OperationTimeout {get;set;}
		IOutputSession OutputSession {get;}
		EndpointAddress RemoteAddress {get;}
		string SessionId {get;}
		Uri Via {get;}
		event EventHandler<UnknownMessageReceivedEventArgs> UnknownMessageReceived;
		IAsyncResult BeginDisplayInitializationUI(AsyncCallback callback, object state);
		protected IAsyncResult BeginInvoke(string methodName, object[] args, AsyncCallback callback, object state);
		void DisplayInitializationUI();
		void Dispose();
		void EndDisplayInitializationUI(IAsyncResult result);
		protected object EndInvoke(string methodName, object[] args, IAsyncResult result);
		protected object Invoke(string methodName, object[] args);
	}
	protected delegate object[] EndOperationDelegate(IAsyncResult result);
	protected class InvokeAsyncCompletedEventArgs : AsyncCompletedEventArgs {
		object[] Results {get;}
	}
}
class ClientCredentialsSecurityTokenManager : SecurityTokenManager {}
class CommunicationException : SystemException {}
class CommunicationObjectAbortedException : CommunicationException {}
class CommunicationObjectFaultedException : CommunicationException {}
enum CommunicationState {}
enum ConcurrencyMode {}
class DataContractFormatAttribute : Attribute {}
enum DeadLetterQueue {}
class DeliveryRequirementsAttribute : Attribute, IContractBehavior, IContractBehaviorAttribute {}
class DnsEndpointIdentity : EndpointIdentity {}
class DuplexChannelFactory<TChannel> : ChannelFactory<TChannel> {}
class DuplexClientBase<TChannel> : ClientBase<TChannel> where TChannel : class {
	IDuplexContextChannel InnerDuplexChannel {get;}
}
class EndpointAddress {
	static Uri AnonymousUri {get;}
	AddressHeaderCollection Headers {get;}
	EndpointIdentity Identity {get;}
	bool IsAnonymous {get;}
	bool IsNone {get;}
	static Uri NoneUri {get;}
	Uri Uri {get;}
	void ApplyTo(Message message);
	XmlDictionaryReader GetReaderAtExtensions();
	XmlDictionaryReader GetReaderAtMetadata();
	static EndpointAddress ReadFrom(XmlDictionaryReader reader);
	static EndpointAddress ReadFrom(XmlDictionaryReader reader, XmlDictionaryString localName, XmlDictionaryString ns);
	static EndpointAddress ReadFrom(AddressingVersion addressingVersion, XmlDictionaryReader reader, XmlDictionaryString localName = default, XmlDictionaryString ns = default);
	static EndpointAddress ReadFrom(AddressingVersion addressingVersion, XmlReader reader, string localName = default, string ns = default);
	void WriteContentsTo(AddressingVersion addressingVersion, XmlDictionaryWriter writer);
	void WriteContentsTo(AddressingVersion addressingVersion, XmlWriter writer);
	void WriteTo(AddressingVersion addressingVersion, XmlDictionaryWriter writer, XmlDictionaryString localName = default, XmlDictionaryString ns = default);
	void WriteTo(AddressingVersion addressingVersion, XmlWriter writer, string localName = default, string ns = default);
}
class EndpointAddress10 : IXmlSerializable {}
class EndpointAddressAugust2004 : IXmlSerializable {}
class EndpointAddressBuilder {}
abstract class EndpointIdentity {}
class EndpointNotFoundException : CommunicationException {}
class EnvelopeVersion {}
class ExceptionDetail {}
class ExtensionCollection<T> : SynchronizedCollection<IExtension<T>>, IExtensionCollection<T> where T : IExtensibleObject<T> {}
class FaultCode {
	bool IsPredefinedFault {get;}
	bool IsReceiverFault {get;}
	bool IsSenderFault {get;}
	string Name {get;}
	string Namespace {get;}
	FaultCode SubCode {get;}
	static FaultCode CreateReceiverFaultCode(FaultCode subCode);
	static FaultCode CreateReceiverFaultCode(string name, string ns);
	static FaultCode CreateSenderFaultCode(FaultCode subCode);
	static FaultCode CreateSenderFaultCode(string name, string ns);
}
class FaultContractAttribute : Attribute {}
class FaultException : CommunicationException {
	string Action {get;}
	FaultCode Code {get;}
	FaultReason Reason {get;}
	static FaultException CreateFault(MessageFault messageFault, params Type[] faultDetailTypes);
	static FaultException CreateFault(MessageFault messageFault, string action, params Type[] faultDetailTypes);
	MessageFault CreateMessageFault();
}
class FaultException<TDetail> : FaultException {
	TDetail Detail {get;}
}
class FaultReason {
	SynchronizedReadOnlyCollection<FaultReasonText> Translations {get;}
	FaultReasonText GetMatchingTranslation();
	FaultReasonText GetMatchingTranslation(CultureInfo cultureInfo);
}
class FaultReasonText {}
class FederatedMessageSecurityOverHttp {}
enum HostNameComparisonMode {}
abstract class HttpBindingBase : Binding, IBindingRuntimePreferences {}
enum HttpClientCredentialType {}
enum HttpProxyCredentialType {}
class HttpTransportSecurity {}
interface IClientChannel : IContextChannel, IDisposable {
	bool AllowInitializationUI {get;set;}
	bool DidInteractiveInitialization {get;}
	Uri Via {get;}
	event EventHandler<UnknownMessageReceivedEventArgs> UnknownMessageReceived;
	IAsyncResult BeginDisplayInitializationUI(AsyncCallback callback, object state);
	void DisplayInitializationUI();
	void EndDisplayInitializationUI(IAsyncResult result);
}
interface ICommunicationObject {
	CommunicationState State {get;}
	event EventHandler Closed;
	event EventHandler Closing;
	event EventHandler Faulted;
	event EventHandler Opened;
	event EventHandler Opening;
	void Abort();
	IAsyncResult BeginClose(AsyncCallback callback, object state);
	IAsyncResult BeginClose(TimeSpan timeout, AsyncCallback callback, object state);
	IAsyncResult BeginOpen(AsyncCallback callback, object state);
	IAsyncResult BeginOpen(TimeSpan timeout, AsyncCallback callback, object state);
	void Close();
	void Close(TimeSpan timeout);
	void EndClose(IAsyncResult result);
	void EndOpen(IAsyncResult result);
	void Open();
	void Open(TimeSpan timeout);
}
interface IContextChannel : IChannel, IExtensibleObject<IContextChannel> {}
interface IDefaultCommunicationTimeouts {}
interface IDuplexContextChannel : IContextChannel {}
interface IExtensibleObject<T> where T : IExtensibleObject<T> {}
interface IExtension<T> where T : IExtensibleObject<T> {}
interface IExtensionCollection<T> : ICollection<IExtension<T>> where T : IExtensibleObject<T> {}
interface IOnlineStatus {}
interface IServiceChannel : IContextChannel {}
enum ImpersonationOption {}
class InstanceContext : CommunicationObject, IExtensibleObject<InstanceContext> {
	IExtensionCollection<InstanceContext> Extensions {get;}
	ServiceHostBase Host {get;}
	ICollection<IChannel> IncomingChannels {get;}
	int ManualFlowControlLimit {get;set;}
	ICollection<IChannel> OutgoingChannels {get;}
	SynchronizationContext SynchronizationContext {get;set;}
	object GetServiceInstance();
	object GetServiceInstance(Message message);
	int IncrementManualFlowControlLimit(int incrementBy);
	void ReleaseServiceInstance();
}
enum InstanceContextMode {}
class InvalidMessageContractException : SystemException {}
class MessageBodyMemberAttribute : MessageContractMemberAttribute {}
class MessageContractAttribute : Attribute {}
abstract class MessageContractMemberAttribute : Attribute {}
enum MessageCredentialType {}
class MessageHeader<T> {}
class MessageHeaderArrayAttribute : MessageHeaderAttribute {}
class MessageHeaderAttribute : MessageContractMemberAttribute {}
class MessageHeaderException : ProtocolException {}
class MessageParameterAttribute : Attribute {}
class MessagePropertyAttribute : Attribute {}
class MessageSecurityOverHttp {}
class MessageSecurityOverMsmq {}
class MessageSecurityOverTcp {}
abstract class MessageSecurityVersion {}
enum MsmqAuthenticationMode {}
abstract class MsmqBindingBase : Binding, IBindingRuntimePreferences {}
enum MsmqEncryptionAlgorithm {}
class MsmqException {}
class MsmqPoisonMessageException : PoisonMessageException {}
enum MsmqSecureHashAlgorithm {}
class MsmqTransportSecurity {}
class NamedPipeTransportSecurity {}
class NetHttpBinding : HttpBindingBase {}
enum NetHttpMessageEncoding {}
class NetHttpsBinding : HttpBindingBase {}
class NetMsmqBinding : MsmqBindingBase {}
class NetMsmqSecurity {}
enum NetMsmqSecurityMode {}
class NetNamedPipeBinding : Binding, IBindingRuntimePreferences {}
class NetNamedPipeSecurity {}
enum NetNamedPipeSecurityMode {}
class NetPeerTcpBinding : Binding, IBindingRuntimePreferences {}
class NetTcpBinding : Binding, IBindingRuntimePreferences {}
class NetTcpSecurity {}
class NonDualMessageSecurityOverHttp : MessageSecurityOverHttp {}
class OperationBehaviorAttribute : Attribute, IOperationBehavior {}
class OperationContext : IExtensibleObject<OperationContext> {
	IContextChannel Channel {get;}
	static OperationContext Current {get;set;}
	EndpointDispatcher EndpointDispatcher {get;set;}
	IExtensionCollection<OperationContext> Extensions {get;}
	bool HasSupportingTokens {get;}
	ServiceHostBase Host {get;}
	MessageHeaders IncomingMessageHeaders {get;}
	MessageProperties IncomingMessageProperties {get;}
	MessageVersion IncomingMessageVersion {get;}
	InstanceContext InstanceContext {get;}
	bool IsUserContext {get;}
	MessageHeaders OutgoingMessageHeaders {get;}
	MessageProperties OutgoingMessageProperties {get;}
	RequestContext RequestContext {get;set;}
	ServiceSecurityContext ServiceSecurityContext {get;}
	string SessionId {get;}
	ICollection<SupportingTokenSpecification> SupportingTokens {get;}
	event EventHandler OperationCompleted;
	T GetCallbackChannel<T>();
	void SetTransactionComplete();
}
class OperationContextScope : IDisposable {
	void Dispose();
}
class OperationContractAttribute : Attribute {}
enum OperationFormatStyle {}
enum OperationFormatUse {}
class OptionalReliableSession : ReliableSession {}
class PeerHopCountAttribute {}
enum PeerMessageOrigination {}
enum PeerMessagePropagation {}
abstract class PeerMessagePropagationFilter {}
abstract class PeerNode : IOnlineStatus {}
class PeerNodeAddress {}
abstract class PeerResolver {}
class PeerSecuritySettings {}
enum PeerTransportCredentialType {}
class PeerTransportSecuritySettings {}
class PoisonMessageException : SystemException {}
class ProtocolException : CommunicationException {}
enum QueueTransferProtocol {}
enum QueuedDeliveryRequirementsMode {}
class QuotaExceededException : SystemException {}
enum ReceiveErrorHandling {}
enum ReleaseInstanceMode {}
abstract class ReliableMessagingVersion {}
class ReliableSession {}
class RsaEndpointIdentity : EndpointIdentity {}
enum SecurityMode {}
class ServerTooBusyException : CommunicationException {}
class ServiceActivationException : CommunicationException {}
class ServiceAuthorizationManager {}
class ServiceBehaviorAttribute : Attribute, IServiceBehavior {}
class ServiceContractAttribute : Attribute {}
class ServiceHost : ServiceHostBase {
	object SingletonInstance {get;}
	ServiceEndpoint AddServiceEndpoint(Type implementedContract, Binding binding, string address, Uri listenUri = default);
	ServiceEndpoint AddServiceEndpoint(Type implementedContract, Binding binding, Uri address, Uri listenUri = default);
	protected void InitializeDescription(Type serviceType, UriSchemeKeyedCollection baseAddresses);
	protected void InitializeDescription(object singletonInstance, UriSchemeKeyedCollection baseAddresses);
}
abstract class ServiceHostBase : CommunicationObject, IDisposable, IExtensibleObject<ServiceHostBase> {
	ServiceAuthorizationBehavior Authorization {get;}
	ReadOnlyCollection<Uri> BaseAddresses {get;}
	ChannelDispatcherCollection ChannelDispatchers {get;}
	TimeSpan CloseTimeout {get;set;}
	ServiceCredentials Credentials {get;}
	ServiceDescription Description {get;}
	IExtensionCollection<ServiceHostBase> Extensions {get;}
	protected IDictionary<string, ContractDescription> ImplementedContracts {get;}
	int ManualFlowControlLimit {get;set;}
	TimeSpan OpenTimeout {get;set;}
	event EventHandler<UnknownMessageReceivedEventArgs> UnknownMessageReceived;
	protected void AddBaseAddress(Uri baseAddress);
	ServiceEndpoint AddServiceEndpoint(string implementedContract, Binding binding, string address, Uri listenUri = default);
	ServiceEndpoint AddServiceEndpoint(string implementedContract, Binding binding, Uri address, Uri listenUri = default);
	void AddServiceEndpoint(ServiceEndpoint endpoint);
	protected void ApplyConfiguration();
	protected ServiceDescription CreateDescription(out IDictionary<string, ContractDescription> implementedContracts);
	protected void InitializeDescription(UriSchemeKeyedCollection baseAddresses);
	protected void InitializeRuntime();
	protected void LoadConfigurationSection(ServiceElement serviceSection);
	protected void ReleasePerformanceCounters();
}
static class ServiceHostingEnvironment {}
class ServiceKnownTypeAttribute : Attribute {}
class ServiceSecurityContext {
	static ServiceSecurityContext Anonymous {get;}
	AuthorizationContext AuthorizationContext {get;}
	ReadOnlyCollection<IAuthorizationPolicy> AuthorizationPolicies {get;set;}
	static ServiceSecurityContext Current {get;}
	bool IsAnonymous {get;}
	IIdentity PrimaryIdentity {get;}
	WindowsIdentity WindowsIdentity {get;}
}
enum SessionMode {}
class SpnEndpointIdentity : EndpointIdentity {}
enum TcpClientCredentialType {}
class TcpTransportSecurity {}
class TransactionFlowAttribute : Attribute, IOperationBehavior {}
enum TransactionFlowOption {}
class TransactionProtocol {}
enum TransferMode {}
class UnknownMessageReceivedEventArgs : EventArgs {}
class UpnEndpointIdentity : EndpointIdentity {}
class UriSchemeKeyedCollection : SynchronizedKeyedCollection<string, Uri> {}
class WS2007FederationHttpBinding : WSFederationHttpBinding {}
class WS2007HttpBinding : WSHttpBinding {}
class WSDualHttpBinding : Binding, IBindingRuntimePreferences {}
class WSDualHttpSecurity {}
enum WSDualHttpSecurityMode {}
class WSFederationHttpBinding : WSHttpBindingBase {}
class WSFederationHttpSecurity {}
enum WSFederationHttpSecurityMode {}
class WSHttpBinding : WSHttpBindingBase {}
abstract class WSHttpBindingBase : Binding, IBindingRuntimePreferences {}
class WSHttpSecurity {}
enum WSMessageEncoding {}
class WebHttpBinding : Binding, IBindingRuntimePreferences {}
class WebHttpSecurity {}
enum WebHttpSecurityMode {}
class X509CertificateEndpointIdentity : EndpointIdentity {}
class XmlSerializerFormatAttribute : Attribute {}
