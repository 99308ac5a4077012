// assemblies: System.ServiceModel, System.ServiceModel.Activation, System.ServiceModel.Web
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Globalization;
using System.IdentityModel.Claims;
using System.IdentityModel.Policy;
using System.IdentityModel.Selectors;
using System.IdentityModel.Tokens;
using System.Net;
using System.Net.Security;
using System.Runtime.InteropServices;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Security.Principal;
using System.ServiceModel.Channels;
using System.ServiceModel.Configuration;
using System.ServiceModel.Description;
using System.ServiceModel.Dispatcher;
using System.ServiceModel.Security;
using System.Text;
using System.Threading;
using System.Transactions;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
namespace System.ServiceModel;
class ActionNotSupportedException : CommunicationException {}
class AddressAccessDeniedException : CommunicationException {}
class AddressAlreadyInUseException : CommunicationException {}
enum AddressFilterMode { Exact, Prefix, Any }
enum AuditLevel { None, Success, Failure, SuccessOrFailure }
enum AuditLogLocation { Default, Application, Security }
class BasicHttpBinding : HttpBindingBase {
	WSMessageEncoding MessageEncoding {get;set;}
	BasicHttpSecurity Security {get;set;}
}
enum BasicHttpMessageCredentialType { UserName, Certificate }
class BasicHttpMessageSecurity {
	SecurityAlgorithmSuite AlgorithmSuite {get;set;}
	BasicHttpMessageCredentialType ClientCredentialType {get;set;}
}
class BasicHttpSecurity {
	BasicHttpMessageSecurity Message {get;set;}
	BasicHttpSecurityMode Mode {get;set;}
	HttpTransportSecurity Transport {get;set;}
}
enum BasicHttpSecurityMode { None, Transport, Message, TransportWithMessageCredential, TransportCredentialOnly }
class BasicHttpsBinding : HttpBindingBase {
	WSMessageEncoding MessageEncoding {get;set;}
	BasicHttpsSecurity Security {get;set;}
}
class BasicHttpsSecurity {
	BasicHttpMessageSecurity Message {get;}
	BasicHttpsSecurityMode Mode {get;set;}
	HttpTransportSecurity Transport {get;set;}
}
enum BasicHttpsSecurityMode { Transport, TransportWithMessageCredential }
class CallbackBehaviorAttribute : Attribute, IEndpointBehavior {
	bool AutomaticSessionShutdown {get;set;}
	ConcurrencyMode ConcurrencyMode {get;set;}
	bool IgnoreExtensionDataObject {get;set;}
	bool IncludeExceptionDetailInFaults {get;set;}
	int MaxItemsInObjectGraph {get;set;}
	IsolationLevel TransactionIsolationLevel {get;set;}
	string TransactionTimeout {get;set;}
	bool UseSynchronizationContext {get;set;}
	bool ValidateMustUnderstand {get;set;}
}
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
class ClientCredentialsSecurityTokenManager : SecurityTokenManager {
	ClientCredentials ClientCredentials {get;}
	protected SecurityTokenSerializer CreateSecurityTokenSerializer(SecurityVersion version);
	protected bool IsIssuedSecurityTokenRequirement(SecurityTokenRequirement requirement);
}
class CommunicationException : SystemException {}
class CommunicationObjectAbortedException : CommunicationException {}
class CommunicationObjectFaultedException : CommunicationException {}
enum CommunicationState { Created, Opening, Opened, Closing, Closed, Faulted }
enum ConcurrencyMode { Single, Reentrant, Multiple }
class DataContractFormatAttribute : Attribute {
	OperationFormatStyle Style {get;set;}
}
enum DeadLetterQueue { None, System, Custom }
class DeliveryRequirementsAttribute : Attribute, IContractBehavior, IContractBehaviorAttribute {
	QueuedDeliveryRequirementsMode QueuedDeliveryRequirements {get;set;}
	bool RequireOrderedDelivery {get;set;}
	Type TargetContract {get;set;}
}
class DnsEndpointIdentity : EndpointIdentity {}
class DuplexChannelFactory<TChannel> : ChannelFactory<TChannel> {
	TChannel CreateChannel(InstanceContext callbackInstance);
	TChannel CreateChannel(InstanceContext callbackInstance, EndpointAddress address, Uri via = default);
	static TChannel CreateChannel(object callbackObject, string endpointConfigurationName);
	static TChannel CreateChannel(InstanceContext callbackInstance, string endpointConfigurationName);
	static TChannel CreateChannel(object callbackObject, Binding binding, EndpointAddress endpointAddress, Uri via = default);
	static TChannel CreateChannel(InstanceContext callbackInstance, Binding binding, EndpointAddress endpointAddress, Uri via = default);
}
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
class EndpointAddress10 : IXmlSerializable {
	static EndpointAddress10 FromEndpointAddress(EndpointAddress address);
	static XmlQualifiedName GetSchema(XmlSchemaSet xmlSchemaSet);
	EndpointAddress ToEndpointAddress();
}
class EndpointAddressAugust2004 : IXmlSerializable {
	static EndpointAddressAugust2004 FromEndpointAddress(EndpointAddress address);
	static XmlQualifiedName GetSchema(XmlSchemaSet xmlSchemaSet);
	EndpointAddress ToEndpointAddress();
}
class EndpointAddressBuilder {
	Collection<AddressHeader> Headers {get;}
	EndpointIdentity Identity {get;set;}
	Uri Uri {get;set;}
	XmlDictionaryReader GetReaderAtExtensions();
	XmlDictionaryReader GetReaderAtMetadata();
	void SetExtensionReader(XmlDictionaryReader reader);
	void SetMetadataReader(XmlDictionaryReader reader);
	EndpointAddress ToEndpointAddress();
}
abstract class EndpointIdentity {
	Claim IdentityClaim {get;}
	static EndpointIdentity CreateDnsIdentity(string dnsName);
	static EndpointIdentity CreateIdentity(Claim identity);
	static EndpointIdentity CreateRsaIdentity(string publicKey);
	static EndpointIdentity CreateRsaIdentity(X509Certificate2 certificate);
	static EndpointIdentity CreateSpnIdentity(string spnName);
	static EndpointIdentity CreateUpnIdentity(string upnName);
	static EndpointIdentity CreateX509CertificateIdentity(X509Certificate2 certificate);
	static EndpointIdentity CreateX509CertificateIdentity(X509Certificate2 primaryCertificate, X509Certificate2Collection supportingCertificates);
	protected void Initialize(Claim identityClaim);
	protected void Initialize(Claim identityClaim, IEqualityComparer<Claim> claimComparer);
}
class EndpointNotFoundException : CommunicationException {}
class EnvelopeVersion {
	string NextDestinationActorValue {get;}
	static EnvelopeVersion None {get;}
	static EnvelopeVersion Soap11 {get;}
	static EnvelopeVersion Soap12 {get;}
	string[] GetUltimateDestinationActorValues();
}
class ExceptionDetail {
	string HelpLink {get;set;}
	ExceptionDetail InnerException {get;set;}
	string Message {get;set;}
	string StackTrace {get;set;}
	string Type {get;set;}
}
class ExtensionCollection<T> : SynchronizedCollection<IExtension<T>>, IExtensionCollection<T> where T : IExtensibleObject<T> {
	E Find<E>();
	Collection<E> FindAll<E>();
}
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
class FaultContractAttribute : Attribute {
	string Action {get;set;}
	Type DetailType {get;}
	bool HasProtectionLevel {get;}
	string Name {get;set;}
	string Namespace {get;set;}
	ProtectionLevel ProtectionLevel {get;set;}
}
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
class FaultReasonText {
	string Text {get;}
	string XmlLang {get;}
	bool Matches(CultureInfo cultureInfo);
}
class FederatedMessageSecurityOverHttp {
	SecurityAlgorithmSuite AlgorithmSuite {get;set;}
	bool EstablishSecurityContext {get;set;}
	SecurityKeyType IssuedKeyType {get;set;}
	string IssuedTokenType {get;set;}
	EndpointAddress IssuerAddress {get;set;}
	Binding IssuerBinding {get;set;}
	EndpointAddress IssuerMetadataAddress {get;set;}
	bool NegotiateServiceCredential {get;set;}
	Collection<XmlElement> TokenRequestParameters {get;}
}
enum HostNameComparisonMode { StrongWildcard, Exact, WeakWildcard }
abstract class HttpBindingBase : Binding, IBindingRuntimePreferences {
	bool AllowCookies {get;set;}
	bool BypassProxyOnLocal {get;set;}
	EnvelopeVersion EnvelopeVersion {get;}
	HostNameComparisonMode HostNameComparisonMode {get;set;}
	long MaxBufferPoolSize {get;set;}
	int MaxBufferSize {get;set;}
	long MaxReceivedMessageSize {get;set;}
	Uri ProxyAddress {get;set;}
	XmlDictionaryReaderQuotas ReaderQuotas {get;set;}
	Encoding TextEncoding {get;set;}
	TransferMode TransferMode {get;set;}
	bool UseDefaultWebProxy {get;set;}
}
enum HttpClientCredentialType { None, Basic, Digest, Ntlm, Windows, Certificate, InheritedFromHost }
enum HttpProxyCredentialType { None, Basic, Digest, Ntlm, Windows }
class HttpTransportSecurity {
	HttpClientCredentialType ClientCredentialType {get;set;}
	HttpProxyCredentialType ProxyCredentialType {get;set;}
	string Realm {get;set;}
}
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
interface IContextChannel : IChannel, IExtensibleObject<IContextChannel> {
	bool AllowOutputBatching {get;set;}
	IInputSession InputSession {get;}
	EndpointAddress LocalAddress {get;}
	TimeSpan OperationTimeout {get;set;}
	IOutputSession OutputSession {get;}
	EndpointAddress RemoteAddress {get;}
	string SessionId {get;}
}
interface IDefaultCommunicationTimeouts {
	TimeSpan CloseTimeout {get;}
	TimeSpan OpenTimeout {get;}
	TimeSpan ReceiveTimeout {get;}
	TimeSpan SendTimeout {get;}
}
interface IDuplexContextChannel : IContextChannel {
	bool AutomaticInputSessionShutdown {get;set;}
	InstanceContext CallbackInstance {get;set;}
	IAsyncResult BeginCloseOutputSession(TimeSpan timeout, AsyncCallback callback, object state);
	void CloseOutputSession(TimeSpan timeout);
	void EndCloseOutputSession(IAsyncResult result);
}
interface IExtensibleObject<T> where T : IExtensibleObject<T> {
	IExtensionCollection<T> Extensions {get;}
}
interface IExtension<T> where T : IExtensibleObject<T> {
	void Attach(T owner);
	void Detach(T owner);
}
interface IExtensionCollection<T> : ICollection<IExtension<T>> where T : IExtensibleObject<T> {
	E Find<E>();
	Collection<E> FindAll<E>();
}
interface IOnlineStatus {
	bool IsOnline {get;}
	event EventHandler Offline;
	event EventHandler Online;
}
interface IServiceChannel : IContextChannel {
	Uri ListenUri {get;}
}
enum ImpersonationOption { NotAllowed, Allowed, Required }
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
enum InstanceContextMode { PerSession, PerCall, Single }
class InvalidMessageContractException : SystemException {}
class MessageBodyMemberAttribute : MessageContractMemberAttribute {
	int Order {get;set;}
}
class MessageContractAttribute : Attribute {
	bool HasProtectionLevel {get;}
	bool IsWrapped {get;set;}
	ProtectionLevel ProtectionLevel {get;set;}
	string WrapperName {get;set;}
	string WrapperNamespace {get;set;}
}
abstract class MessageContractMemberAttribute : Attribute {
	bool HasProtectionLevel {get;}
	string Name {get;set;}
	string Namespace {get;set;}
	ProtectionLevel ProtectionLevel {get;set;}
}
enum MessageCredentialType { None, Windows, UserName, Certificate, IssuedToken }
class MessageHeader<T> {
	string Actor {get;set;}
	T Content {get;set;}
	bool MustUnderstand {get;set;}
	bool Relay {get;set;}
	MessageHeader GetUntypedHeader(string name, string ns);
}
class MessageHeaderArrayAttribute : MessageHeaderAttribute {}
class MessageHeaderAttribute : MessageContractMemberAttribute {
	string Actor {get;set;}
	bool MustUnderstand {get;set;}
	bool Relay {get;set;}
}
class MessageHeaderException : ProtocolException {
	string HeaderName {get;}
	string HeaderNamespace {get;}
	bool IsDuplicate {get;}
}
class MessageParameterAttribute : Attribute {
	string Name {get;set;}
}
class MessagePropertyAttribute : Attribute {
	string Name {get;set;}
}
class MessageSecurityOverHttp {
	SecurityAlgorithmSuite AlgorithmSuite {get;set;}
	MessageCredentialType ClientCredentialType {get;set;}
	bool NegotiateServiceCredential {get;set;}
	protected bool IsSecureConversationEnabled();
}
class MessageSecurityOverMsmq {
	SecurityAlgorithmSuite AlgorithmSuite {get;set;}
	MessageCredentialType ClientCredentialType {get;set;}
}
class MessageSecurityOverTcp {
	SecurityAlgorithmSuite AlgorithmSuite {get;set;}
	MessageCredentialType ClientCredentialType {get;set;}
}
abstract class MessageSecurityVersion {
	BasicSecurityProfileVersion BasicSecurityProfileVersion {get;}
	static MessageSecurityVersion Default {get;}
	SecureConversationVersion SecureConversationVersion {get;}
	SecurityPolicyVersion SecurityPolicyVersion {get;}
	SecurityTokenVersion SecurityTokenVersion {get;}
	SecurityVersion SecurityVersion {get;}
	TrustVersion TrustVersion {get;}
	static MessageSecurityVersion WSSecurity10WSTrust13WSSecureConversation13WSSecurityPolicy12BasicSecurityProfile10 {get;}
	static MessageSecurityVersion WSSecurity10WSTrustFebruary2005WSSecureConversationFebruary2005WSSecurityPolicy11BasicSecurityProfile10 {get;}
	static MessageSecurityVersion WSSecurity11WSTrust13WSSecureConversation13WSSecurityPolicy12 {get;}
	static MessageSecurityVersion WSSecurity11WSTrust13WSSecureConversation13WSSecurityPolicy12BasicSecurityProfile10 {get;}
	static MessageSecurityVersion WSSecurity11WSTrustFebruary2005WSSecureConversationFebruary2005WSSecurityPolicy11 {get;}
	static MessageSecurityVersion WSSecurity11WSTrustFebruary2005WSSecureConversationFebruary2005WSSecurityPolicy11BasicSecurityProfile10 {get;}
}
enum MsmqAuthenticationMode { None, WindowsDomain, Certificate }
abstract class MsmqBindingBase : Binding, IBindingRuntimePreferences {
	Uri CustomDeadLetterQueue {get;set;}
	DeadLetterQueue DeadLetterQueue {get;set;}
	bool Durable {get;set;}
	bool ExactlyOnce {get;set;}
	long MaxReceivedMessageSize {get;set;}
	int MaxRetryCycles {get;set;}
	ReceiveErrorHandling ReceiveErrorHandling {get;set;}
	int ReceiveRetryCount {get;set;}
	TimeSpan RetryCycleDelay {get;set;}
	TimeSpan TimeToLive {get;set;}
	bool UseMsmqTracing {get;set;}
	bool UseSourceJournal {get;set;}
}
enum MsmqEncryptionAlgorithm { RC4Stream, Aes }
class MsmqException : ExternalException {}
class MsmqPoisonMessageException : PoisonMessageException {}
enum MsmqSecureHashAlgorithm { MD5, Sha1, Sha256, Sha512 }
class MsmqTransportSecurity {
	MsmqAuthenticationMode MsmqAuthenticationMode {get;set;}
	MsmqEncryptionAlgorithm MsmqEncryptionAlgorithm {get;set;}
	ProtectionLevel MsmqProtectionLevel {get;set;}
	MsmqSecureHashAlgorithm MsmqSecureHashAlgorithm {get;set;}
}
class NamedPipeTransportSecurity {
	ProtectionLevel ProtectionLevel {get;set;}
}
class NetHttpBinding : HttpBindingBase {
	NetHttpMessageEncoding MessageEncoding {get;set;}
	OptionalReliableSession ReliableSession {get;set;}
	BasicHttpSecurity Security {get;set;}
	WebSocketTransportSettings WebSocketSettings {get;}
	bool ShouldSerializeReliableSession();
	bool ShouldSerializeSecurity();
}
enum NetHttpMessageEncoding { Binary, Text, Mtom }
class NetHttpsBinding : HttpBindingBase {
	NetHttpMessageEncoding MessageEncoding {get;set;}
	OptionalReliableSession ReliableSession {get;set;}
	BasicHttpsSecurity Security {get;set;}
	WebSocketTransportSettings WebSocketSettings {get;}
	bool ShouldSerializeReliableSession();
	bool ShouldSerializeSecurity();
}
class NetMsmqBinding : MsmqBindingBase {
	EnvelopeVersion EnvelopeVersion {get;}
	long MaxBufferPoolSize {get;set;}
	QueueTransferProtocol QueueTransferProtocol {get;set;}
	XmlDictionaryReaderQuotas ReaderQuotas {get;set;}
	NetMsmqSecurity Security {get;}
	bool UseActiveDirectory {get;set;}
}
class NetMsmqSecurity {
	MessageSecurityOverMsmq Message {get;}
	NetMsmqSecurityMode Mode {get;set;}
	MsmqTransportSecurity Transport {get;}
}
enum NetMsmqSecurityMode { None, Transport, Message, Both }
class NetNamedPipeBinding : Binding, IBindingRuntimePreferences {
	EnvelopeVersion EnvelopeVersion {get;}
	HostNameComparisonMode HostNameComparisonMode {get;set;}
	static bool IsPnrpAvailable {get;}
	long MaxBufferPoolSize {get;set;}
	int MaxBufferSize {get;set;}
	int MaxConnections {get;set;}
	long MaxReceivedMessageSize {get;set;}
	XmlDictionaryReaderQuotas ReaderQuotas {get;set;}
	NetNamedPipeSecurity Security {get;}
	bool TransactionFlow {get;set;}
	TransactionProtocol TransactionProtocol {get;set;}
	TransferMode TransferMode {get;set;}
}
class NetNamedPipeSecurity {
	NetNamedPipeSecurityMode Mode {get;set;}
	NamedPipeTransportSecurity Transport {get;}
}
enum NetNamedPipeSecurityMode { None, Transport }
class NetPeerTcpBinding : Binding, IBindingRuntimePreferences {
	EnvelopeVersion EnvelopeVersion {get;}
	static bool IsPnrpAvailable {get;}
	IPAddress ListenIPAddress {get;set;}
	long MaxBufferPoolSize {get;set;}
	long MaxReceivedMessageSize {get;set;}
	int Port {get;set;}
	XmlDictionaryReaderQuotas ReaderQuotas {get;set;}
	PeerSecuritySettings Security {get;}
}
class NetTcpBinding : Binding, IBindingRuntimePreferences {
	EnvelopeVersion EnvelopeVersion {get;}
	HostNameComparisonMode HostNameComparisonMode {get;set;}
	int ListenBacklog {get;set;}
	long MaxBufferPoolSize {get;set;}
	int MaxBufferSize {get;set;}
	int MaxConnections {get;set;}
	long MaxReceivedMessageSize {get;set;}
	bool PortSharingEnabled {get;set;}
	XmlDictionaryReaderQuotas ReaderQuotas {get;set;}
	OptionalReliableSession ReliableSession {get;}
	NetTcpSecurity Security {get;set;}
	bool TransactionFlow {get;set;}
	TransactionProtocol TransactionProtocol {get;set;}
	TransferMode TransferMode {get;set;}
}
class NetTcpSecurity {
	MessageSecurityOverTcp Message {get;set;}
	SecurityMode Mode {get;set;}
	TcpTransportSecurity Transport {get;set;}
}
class NonDualMessageSecurityOverHttp : MessageSecurityOverHttp {
	bool EstablishSecurityContext {get;set;}
}
class OperationBehaviorAttribute : Attribute, IOperationBehavior {
	bool AutoDisposeParameters {get;set;}
	ImpersonationOption Impersonation {get;set;}
	ReleaseInstanceMode ReleaseInstanceMode {get;set;}
	bool TransactionAutoComplete {get;set;}
	bool TransactionScopeRequired {get;set;}
}
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
class OperationContractAttribute : Attribute {
	string Action {get;set;}
	bool AsyncPattern {get;set;}
	bool HasProtectionLevel {get;}
	bool IsInitiating {get;set;}
	bool IsOneWay {get;set;}
	bool IsTerminating {get;set;}
	string Name {get;set;}
	ProtectionLevel ProtectionLevel {get;set;}
	string ReplyAction {get;set;}
}
enum OperationFormatStyle { Document, Rpc }
enum OperationFormatUse { Literal, Encoded }
class OptionalReliableSession : ReliableSession {
	bool Enabled {get;set;}
}
class PeerHopCountAttribute {}
enum PeerMessageOrigination { Local, Remote }
enum PeerMessagePropagation { None, Local, Remote, LocalAndRemote }
abstract class PeerMessagePropagationFilter {
	PeerMessagePropagation ShouldMessagePropagate(Message message, PeerMessageOrigination origination);
}
abstract class PeerNode : IOnlineStatus {
	bool IsOnline {get;}
	PeerMessagePropagationFilter MessagePropagationFilter {get;set;}
	int Port {get;}
	event EventHandler Offline;
	event EventHandler Online;
	void RefreshConnection();
}
class PeerNodeAddress {
	EndpointAddress EndpointAddress {get;}
	ReadOnlyCollection<IPAddress> IPAddresses {get;}
}
abstract class PeerResolver {
	bool CanShareReferrals {get;}
	object Register(string meshId, PeerNodeAddress nodeAddress, TimeSpan timeout);
	ReadOnlyCollection<PeerNodeAddress> Resolve(string meshId, int maxAddresses, TimeSpan timeout);
	void Unregister(object registrationId, TimeSpan timeout);
	void Update(object registrationId, PeerNodeAddress updatedNodeAddress, TimeSpan timeout);
}
class PeerSecuritySettings {
	SecurityMode Mode {get;set;}
	PeerTransportSecuritySettings Transport {get;}
}
enum PeerTransportCredentialType { Password, Certificate }
class PeerTransportSecuritySettings {
	PeerTransportCredentialType CredentialType {get;set;}
}
class PoisonMessageException : SystemException {}
class ProtocolException : CommunicationException {}
enum QueueTransferProtocol { Native, Srmp, SrmpSecure }
enum QueuedDeliveryRequirementsMode { Allowed, Required, NotAllowed }
class QuotaExceededException : SystemException {}
enum ReceiveErrorHandling { Fault, Drop, Reject, Move }
enum ReleaseInstanceMode { None, BeforeCall, AfterCall, BeforeAndAfterCall }
abstract class ReliableMessagingVersion {
	static ReliableMessagingVersion Default {get;}
	static ReliableMessagingVersion WSReliableMessaging11 {get;}
	static ReliableMessagingVersion WSReliableMessagingFebruary2005 {get;}
}
class ReliableSession {
	TimeSpan InactivityTimeout {get;set;}
	bool Ordered {get;set;}
}
class RsaEndpointIdentity : EndpointIdentity {}
enum SecurityMode { None, Transport, Message, TransportWithMessageCredential }
class ServerTooBusyException : CommunicationException {}
class ServiceActivationException : CommunicationException {}
class ServiceAuthorizationManager {
	bool CheckAccess(OperationContext operationContext);
	bool CheckAccess(OperationContext operationContext, ref Message message);
	protected bool CheckAccessCore(OperationContext operationContext);
	protected ReadOnlyCollection<IAuthorizationPolicy> GetAuthorizationPolicies(OperationContext operationContext);
}
class ServiceBehaviorAttribute : Attribute, IServiceBehavior {
	AddressFilterMode AddressFilterMode {get;set;}
	bool AutomaticSessionShutdown {get;set;}
	ConcurrencyMode ConcurrencyMode {get;set;}
	string ConfigurationName {get;set;}
	bool IgnoreExtensionDataObject {get;set;}
	bool IncludeExceptionDetailInFaults {get;set;}
	InstanceContextMode InstanceContextMode {get;set;}
	int MaxItemsInObjectGraph {get;set;}
	string Name {get;set;}
	string Namespace {get;set;}
	bool ReleaseServiceInstanceOnTransactionComplete {get;set;}
	bool TransactionAutoCompleteOnSessionClose {get;set;}
	IsolationLevel TransactionIsolationLevel {get;set;}
	string TransactionTimeout {get;set;}
	bool UseSynchronizationContext {get;set;}
	bool ValidateMustUnderstand {get;set;}
	object GetWellKnownSingleton();
	void SetWellKnownSingleton(object value);
}
class ServiceContractAttribute : Attribute {
	Type CallbackContract {get;set;}
	string ConfigurationName {get;set;}
	bool HasProtectionLevel {get;}
	string Name {get;set;}
	string Namespace {get;set;}
	ProtectionLevel ProtectionLevel {get;set;}
	SessionMode SessionMode {get;set;}
}
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
static class ServiceHostingEnvironment {
	static bool AspNetCompatibilityEnabled {get;}
	static void EnsureServiceAvailable(string virtualPath);
}
class ServiceKnownTypeAttribute : Attribute {
	Type DeclaringType {get;}
	string MethodName {get;}
	Type Type {get;}
}
class ServiceSecurityContext {
	static ServiceSecurityContext Anonymous {get;}
	AuthorizationContext AuthorizationContext {get;}
	ReadOnlyCollection<IAuthorizationPolicy> AuthorizationPolicies {get;set;}
	static ServiceSecurityContext Current {get;}
	bool IsAnonymous {get;}
	IIdentity PrimaryIdentity {get;}
	WindowsIdentity WindowsIdentity {get;}
}
enum SessionMode { Allowed, Required, NotAllowed }
class SpnEndpointIdentity : EndpointIdentity {
	static TimeSpan SpnLookupTime {get;set;}
}
enum TcpClientCredentialType { None, Windows, Certificate }
class TcpTransportSecurity {
	TcpClientCredentialType ClientCredentialType {get;set;}
	ProtectionLevel ProtectionLevel {get;set;}
	SslProtocols SslProtocols {get;set;}
}
class TransactionFlowAttribute : Attribute, IOperationBehavior {
	TransactionFlowOption Transactions {get;}
}
enum TransactionFlowOption { NotAllowed, Allowed, Mandatory }
class TransactionProtocol {
	static TransactionProtocol Default {get;}
	static TransactionProtocol OleTransactions {get;}
	static TransactionProtocol WSAtomicTransactionOctober2004 {get;}
}
enum TransferMode { Buffered, Streamed, StreamedRequest, StreamedResponse }
class UnknownMessageReceivedEventArgs : EventArgs {
	Message Message {get;}
}
class UpnEndpointIdentity : EndpointIdentity {}
class UriSchemeKeyedCollection : SynchronizedKeyedCollection<string, Uri> {}
class WS2007FederationHttpBinding : WSFederationHttpBinding {}
class WS2007HttpBinding : WSHttpBinding {}
class WSDualHttpBinding : Binding, IBindingRuntimePreferences {
	bool BypassProxyOnLocal {get;set;}
	Uri ClientBaseAddress {get;set;}
	EnvelopeVersion EnvelopeVersion {get;}
	HostNameComparisonMode HostNameComparisonMode {get;set;}
	long MaxBufferPoolSize {get;set;}
	long MaxReceivedMessageSize {get;set;}
	WSMessageEncoding MessageEncoding {get;set;}
	Uri ProxyAddress {get;set;}
	XmlDictionaryReaderQuotas ReaderQuotas {get;set;}
	ReliableSession ReliableSession {get;}
	WSDualHttpSecurity Security {get;}
	Encoding TextEncoding {get;set;}
	bool TransactionFlow {get;set;}
	bool UseDefaultWebProxy {get;set;}
}
class WSDualHttpSecurity {
	MessageSecurityOverHttp Message {get;}
	WSDualHttpSecurityMode Mode {get;set;}
}
enum WSDualHttpSecurityMode { None, Message }
class WSFederationHttpBinding : WSHttpBindingBase {
	bool AllowCookies {get;set;}
	Uri PrivacyNoticeAt {get;set;}
	int PrivacyNoticeVersion {get;set;}
	WSFederationHttpSecurity Security {get;}
}
class WSFederationHttpSecurity {
	FederatedMessageSecurityOverHttp Message {get;}
	WSFederationHttpSecurityMode Mode {get;set;}
}
enum WSFederationHttpSecurityMode { None, Message, TransportWithMessageCredential }
class WSHttpBinding : WSHttpBindingBase {
	bool AllowCookies {get;set;}
	WSHttpSecurity Security {get;}
}
abstract class WSHttpBindingBase : Binding, IBindingRuntimePreferences {
	bool BypassProxyOnLocal {get;set;}
	EnvelopeVersion EnvelopeVersion {get;}
	HostNameComparisonMode HostNameComparisonMode {get;set;}
	long MaxBufferPoolSize {get;set;}
	long MaxReceivedMessageSize {get;set;}
	WSMessageEncoding MessageEncoding {get;set;}
	Uri ProxyAddress {get;set;}
	XmlDictionaryReaderQuotas ReaderQuotas {get;set;}
	OptionalReliableSession ReliableSession {get;}
	Encoding TextEncoding {get;set;}
	bool TransactionFlow {get;set;}
	bool UseDefaultWebProxy {get;set;}
	protected SecurityBindingElement CreateMessageSecurity();
	protected TransportBindingElement GetTransport();
}
class WSHttpSecurity {
	NonDualMessageSecurityOverHttp Message {get;}
	SecurityMode Mode {get;set;}
	HttpTransportSecurity Transport {get;}
}
enum WSMessageEncoding { Text, Mtom }
class WebHttpBinding : Binding, IBindingRuntimePreferences {
	bool AllowCookies {get;set;}
	bool BypassProxyOnLocal {get;set;}
	WebContentTypeMapper ContentTypeMapper {get;set;}
	bool CrossDomainScriptAccessEnabled {get;set;}
	EnvelopeVersion EnvelopeVersion {get;}
	HostNameComparisonMode HostNameComparisonMode {get;set;}
	long MaxBufferPoolSize {get;set;}
	int MaxBufferSize {get;set;}
	long MaxReceivedMessageSize {get;set;}
	Uri ProxyAddress {get;set;}
	XmlDictionaryReaderQuotas ReaderQuotas {get;set;}
	WebHttpSecurity Security {get;set;}
	TransferMode TransferMode {get;set;}
	bool UseDefaultWebProxy {get;set;}
	Encoding WriteEncoding {get;set;}
	bool ShouldSerializeReaderQuotas();
	bool ShouldSerializeSecurity();
	bool ShouldSerializeWriteEncoding();
}
class WebHttpSecurity {
	WebHttpSecurityMode Mode {get;set;}
	HttpTransportSecurity Transport {get;set;}
	bool ShouldSerializeMode();
	bool ShouldSerializeTransport();
}
enum WebHttpSecurityMode { None, Transport, TransportCredentialOnly }
class X509CertificateEndpointIdentity : EndpointIdentity {
	X509Certificate2Collection Certificates {get;}
}
class XmlSerializerFormatAttribute : Attribute {
	OperationFormatStyle Style {get;set;}
	bool SupportFaults {get;set;}
	OperationFormatUse Use {get;set;}
}
