// assemblies: System.ServiceModel, System.ServiceModel.Web
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Net;
using System.Runtime.Serialization;
using System.ServiceModel.Description;
using System.ServiceModel.Security;
using System.Xml;
namespace System.ServiceModel.Channels;
abstract class AddressHeader {}
class AddressHeaderCollection : ReadOnlyCollection<AddressHeader> {}
class AddressingVersion {}
class AsymmetricSecurityBindingElement : SecurityBindingElement, IPolicyExportExtension {}
class BinaryMessageEncodingBindingElement : MessageEncodingBindingElement, IPolicyExportExtension, IWsdlExportExtension {}
abstract class Binding : IDefaultCommunicationTimeouts {}
class BindingContext {}
abstract class BindingElement {}
class BindingElementCollection : Collection<BindingElement> {}
class BindingParameterCollection : KeyedByTypeCollection<object> {}
abstract class BodyWriter {}
abstract class BufferManager {}
abstract class ChannelBase : CommunicationObject, IChannel, IDefaultCommunicationTimeouts {}
abstract class ChannelFactoryBase : ChannelManagerBase, IChannelFactory {}
abstract class ChannelFactoryBase<TChannel> : ChannelFactoryBase, IChannelFactory<TChannel> {}
abstract class ChannelListenerBase : ChannelManagerBase, IChannelListener {}
abstract class ChannelListenerBase<TChannel> : ChannelListenerBase, IChannelListener<TChannel> where TChannel : class, IChannel {}
abstract class ChannelManagerBase : CommunicationObject, IDefaultCommunicationTimeouts {}
class ChannelParameterCollection : Collection<object> {}
class ChannelPoolSettings {}
abstract class CommunicationObject : ICommunicationObject {}
class CompositeDuplexBindingElement : BindingElement {}
class CompositeDuplexBindingElementImporter : IPolicyImportExtension {}
enum CompressionFormat {}
abstract class ConnectionOrientedTransportBindingElement : TransportBindingElement, IPolicyExportExtension, IWsdlExportExtension {}
class CustomBinding : Binding {}
enum DeliveryFailure {}
enum DeliveryStatus {}
abstract class FaultConverter {}
class HttpRequestMessageProperty : IMessageProperty {
	WebHeaderCollection Headers {get;}
	string Method {get;set;}
	static string Name {get;}
	string QueryString {get;set;}
	bool SuppressEntityBody {get;set;}
}
class HttpResponseMessageProperty : IMessageProperty {
	WebHeaderCollection Headers {get;}
	static string Name {get;}
	HttpStatusCode StatusCode {get;set;}
	string StatusDescription {get;set;}
	bool SuppressEntityBody {get;set;}
}
class HttpTransportBindingElement : TransportBindingElement, IPolicyExportExtension, IWsdlExportExtension {}
class HttpsTransportBindingElement : HttpTransportBindingElement, ITransportTokenAssertionProvider {}
interface IBindingDeliveryCapabilities {}
interface IBindingMulticastCapabilities {}
interface IBindingRuntimePreferences {}
interface IChannel : ICommunicationObject {}
interface IChannelFactory : ICommunicationObject {}
interface IChannelFactory<TChannel> : IChannelFactory {
	TChannel CreateChannel(EndpointAddress to);
	TChannel CreateChannel(EndpointAddress to, Uri via);
}
interface IChannelListener : ICommunicationObject {}
interface IChannelListener<TChannel> : IChannelListener where TChannel : class, IChannel {}
interface IDuplexChannel : IInputChannel, IOutputChannel {}
interface IDuplexSession : IInputSession, IOutputSession {}
interface IDuplexSessionChannel : IDuplexChannel, ISessionChannel<IDuplexSession> {}
interface IHttpCookieContainerManager {}
interface IInputChannel : IChannel {}
interface IInputSession : ISession {}
interface IInputSessionChannel : IInputChannel, ISessionChannel<IInputSession> {}
interface IMessageProperty {}
interface IOutputChannel : IChannel {}
interface IOutputSession : ISession {}
interface IOutputSessionChannel : IOutputChannel, ISessionChannel<IOutputSession> {}
interface IReplyChannel : IChannel {}
interface IReplySessionChannel : IReplyChannel, ISessionChannel<IInputSession> {}
interface IRequestChannel : IChannel {}
interface IRequestSessionChannel : IRequestChannel, ISessionChannel<IOutputSession> {}
interface ISecurityCapabilities {}
interface ISession {}
interface ISessionChannel<TSession> where TSession : ISession {}
interface ITransactedBindingElement {}
interface ITransportTokenAssertionProvider {}
class InvalidChannelBindingException : Exception {}
class LocalClientSecuritySettings {}
class LocalServiceSecuritySettings {}
abstract class Message : IDisposable {
	MessageHeaders Headers {get;}
	protected bool IsDisposed {get;}
	bool IsEmpty {get;}
	bool IsFault {get;}
	MessageProperties Properties {get;}
	MessageState State {get;}
	MessageVersion Version {get;}
	void Close();
	MessageBuffer CreateBufferedCopy(int maxBufferSize);
	static Message CreateMessage(MessageVersion version, FaultCode faultCode, string reason, string action);
	static Message CreateMessage(MessageVersion version, FaultCode faultCode, string reason, object detail, string action);
	static Message CreateMessage(MessageVersion version, MessageFault fault, string action);
	static Message CreateMessage(MessageVersion version, string action, object body = default, XmlObjectSerializer serializer = default);
	static Message CreateMessage(MessageVersion version, string action, XmlReader body);
	static Message CreateMessage(MessageVersion version, string action, XmlDictionaryReader body);
	static Message CreateMessage(XmlReader envelopeReader, int maxSizeOfHeaders, MessageVersion version);
	static Message CreateMessage(MessageVersion version, string action, BodyWriter body);
	static Message CreateMessage(XmlDictionaryReader envelopeReader, int maxSizeOfHeaders, MessageVersion version);
	T GetBody<T>();
	T GetBody<T>(XmlObjectSerializer serializer);
	string GetBodyAttribute(string localName, string ns);
	XmlDictionaryReader GetReaderAtBodyContents();
	protected void OnBodyToString(XmlDictionaryWriter writer);
	protected void OnClose();
	protected MessageBuffer OnCreateBufferedCopy(int maxBufferSize);
	protected T OnGetBody<T>(XmlDictionaryReader reader);
	protected string OnGetBodyAttribute(string localName, string ns);
	protected XmlDictionaryReader OnGetReaderAtBodyContents();
	protected void OnWriteBodyContents(XmlDictionaryWriter writer);
	protected void OnWriteMessage(XmlDictionaryWriter writer);
	protected void OnWriteStartBody(XmlDictionaryWriter writer);
	protected void OnWriteStartEnvelope(XmlDictionaryWriter writer);
	protected void OnWriteStartHeaders(XmlDictionaryWriter writer);
	void WriteBody(XmlDictionaryWriter writer);
	void WriteBody(XmlWriter writer);
	void WriteBodyContents(XmlDictionaryWriter writer);
	void WriteMessage(XmlDictionaryWriter writer);
	void WriteMessage(XmlWriter writer);
	void WriteStartBody(XmlDictionaryWriter writer);
	void WriteStartBody(XmlWriter writer);
	void WriteStartEnvelope(XmlDictionaryWriter writer);
}
abstract class MessageBuffer : IDisposable {
	int BufferSize {get;}
	string MessageContentType {get;}
	void Close();
	Message CreateMessage();
	void WriteMessage(Stream stream);
}
abstract class MessageEncoder {}
abstract class MessageEncoderFactory {}
abstract class MessageEncodingBindingElement : BindingElement {}
class MessageEncodingBindingElementImporter : IPolicyImportExtension, IWsdlImportExtension {}
abstract class MessageFault {}
abstract class MessageHeader : MessageHeaderInfo {}
abstract class MessageHeaderInfo {}
class MessageHeaders : IEnumerable<MessageHeaderInfo> {
	string Action {get;set;}
	int Count {get;}
	EndpointAddress FaultTo {get;set;}
	EndpointAddress From {get;set;}
	UniqueId MessageId {get;set;}
	MessageVersion MessageVersion {get;}
	UniqueId RelatesTo {get;set;}
	EndpointAddress ReplyTo {get;set;}
	Uri To {get;set;}
	UnderstoodHeaders UnderstoodHeaders {get;}
	MessageHeaderInfo this[int index] {get;}
	void Add(MessageHeader header);
	void Clear();
	void CopyHeaderFrom(Message message, int headerIndex);
	void CopyHeaderFrom(MessageHeaders collection, int headerIndex);
	void CopyHeadersFrom(Message message);
	void CopyHeadersFrom(MessageHeaders collection);
	void CopyTo(MessageHeaderInfo[] array, int index);
	int FindHeader(string name, string ns, params string[] actors);
	IEnumerator<MessageHeaderInfo> GetEnumerator();
	T GetHeader<T>(int index);
	T GetHeader<T>(int index, XmlObjectSerializer serializer);
	T GetHeader<T>(string name, string ns, params string[] actors);
	T GetHeader<T>(string name, string ns, XmlObjectSerializer serializer);
	XmlDictionaryReader GetReaderAtHeader(int headerIndex);
	bool HaveMandatoryHeadersBeenUnderstood();
	bool HaveMandatoryHeadersBeenUnderstood(params string[] actors);
	void Insert(int headerIndex, MessageHeader header);
	void RemoveAll(string name, string ns);
	void RemoveAt(int headerIndex);
	void SetAction(XmlDictionaryString action);
	void WriteHeader(int headerIndex, XmlDictionaryWriter writer);
	void WriteHeader(int headerIndex, XmlWriter writer);
	void WriteHeaderContents(int headerIndex, XmlDictionaryWriter writer);
	void WriteHeaderContents(int headerIndex, XmlWriter writer);
	void WriteStartHeader(int headerIndex, XmlDictionaryWriter writer);
	void WriteStartHeader(int headerIndex, XmlWriter writer);
}
class MessageProperties : IDictionary<string, object>, IDisposable {
	bool AllowOutputBatching {get;set;}
	int Count {get;}
	MessageEncoder Encoder {get;set;}
	bool IsFixedSize {get;}
	bool IsReadOnly {get;}
	ICollection<string> Keys {get;}
	SecurityMessageProperty Security {get;set;}
	ICollection<object> Values {get;}
	Uri Via {get;set;}
	object this[string name] {get;set;}
	void Add(string name, object property);
	void Clear();
	bool ContainsKey(string name);
	void CopyProperties(MessageProperties properties);
	void Dispose();
	bool Remove(string name);
	bool TryGetValue(string name, out object value);
}
enum MessageState {}
class MessageVersion {}
abstract class MsmqBindingElementBase : TransportBindingElement, IPolicyExportExtension, ITransactedBindingElement, IWsdlExportExtension {}
class MsmqMessageProperty {}
class MsmqTransportBindingElement : MsmqBindingElementBase {}
class MtomMessageEncodingBindingElement : MessageEncodingBindingElement, IPolicyExportExtension, IWsdlExportExtension {}
class NamedPipeConnectionPoolSettings {}
class NamedPipeTransportBindingElement : ConnectionOrientedTransportBindingElement {}
class OneWayBindingElement : BindingElement {}
class OneWayBindingElementImporter : IPolicyImportExtension {}
class PeerCustomResolverBindingElement : PeerResolverBindingElement {}
abstract class PeerResolverBindingElement : BindingElement {}
class PeerTransportBindingElement : TransportBindingElement, IPolicyExportExtension, IWsdlExportExtension {}
class PnrpPeerResolverBindingElement : PeerResolverBindingElement {}
class PrivacyNoticeBindingElement : BindingElement, IPolicyExportExtension {}
class PrivacyNoticeBindingElementImporter {}
class ReliableSessionBindingElement : BindingElement, IPolicyExportExtension {}
class ReliableSessionBindingElementImporter : IPolicyImportExtension {}
class RemoteEndpointMessageProperty {
	string Address {get;}
	static string Name {get;}
	int Port {get;}
}
abstract class RequestContext : IDisposable {}
abstract class SecurityBindingElement : BindingElement {}
class SecurityBindingElementImporter : IPolicyImportExtension {}
enum SecurityHeaderLayout {}
class SslStreamSecurityBindingElement : BindingElement, IPolicyExportExtension, ITransportTokenAssertionProvider {}
class StandardBindingImporter : IWsdlImportExtension {}
abstract class StreamSecurityUpgradeAcceptor : StreamUpgradeAcceptor {}
abstract class StreamSecurityUpgradeInitiator : StreamUpgradeInitiator {}
abstract class StreamSecurityUpgradeProvider : StreamUpgradeProvider {}
abstract class StreamUpgradeAcceptor {}
abstract class StreamUpgradeBindingElement : BindingElement {}
abstract class StreamUpgradeInitiator {}
abstract class StreamUpgradeProvider : CommunicationObject {}
enum SupportedAddressingMode {}
class SymmetricSecurityBindingElement : SecurityBindingElement, IPolicyExportExtension {}
class TcpConnectionPoolSettings {}
class TcpTransportBindingElement : ConnectionOrientedTransportBindingElement {}
class TextMessageEncodingBindingElement : MessageEncodingBindingElement, IPolicyExportExtension, IWsdlExportExtension {}
class TransactionFlowBindingElement : BindingElement {}
class TransactionFlowBindingElementImporter : IPolicyImportExtension {}
class TransactionMessageProperty {}
enum TransferSession {}
abstract class TransportBindingElement : BindingElement {}
class TransportBindingElementImporter : IPolicyImportExtension, IWsdlImportExtension {}
class TransportSecurityBindingElement : SecurityBindingElement, IPolicyExportExtension {}
class UnderstoodHeaders : IEnumerable<MessageHeaderInfo> {}
class UseManagedPresentationBindingElement : BindingElement, IPolicyExportExtension {}
class UseManagedPresentationBindingElementImporter {}
class WebBodyFormatMessageProperty : IMessageProperty {}
enum WebContentFormat {}
abstract class WebContentTypeMapper {}
class WebMessageEncodingBindingElement : MessageEncodingBindingElement, IWsdlExportExtension {}
class WebSocketTransportSettings : IEquatable<WebSocketTransportSettings> {}
enum WebSocketTransportUsage {}
class WindowsStreamSecurityBindingElement : BindingElement, IPolicyExportExtension, ISecurityCapabilities, ITransportTokenAssertionProvider {}
class XmlSerializerImportOptions {}
