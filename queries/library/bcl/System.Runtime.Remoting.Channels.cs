// assemblies: System.Runtime.Remoting, mscorlib
using System.Collections;
using System.Runtime.Remoting.Messaging;
namespace System.Runtime.Remoting.Channels;
abstract class BaseChannelObjectWithProperties : IDictionary {}
abstract class BaseChannelSinkWithProperties : BaseChannelObjectWithProperties {}
abstract class BaseChannelWithProperties : BaseChannelObjectWithProperties {}
class BinaryClientFormatterSink : IClientFormatterSink {}
class BinaryClientFormatterSinkProvider : IClientFormatterSinkProvider {}
class BinaryServerFormatterSink : IServerChannelSink {}
class BinaryServerFormatterSinkProvider : IServerFormatterSinkProvider {}
class ChannelDataStore : IChannelDataStore {}
class ChannelServices {
	static IChannel[] RegisteredChannels {get;}
	static IMessageCtrl AsyncDispatchMessage(IMessage msg, IMessageSink replySink);
	static IServerChannelSink CreateServerChannelSinkChain(IServerChannelSinkProvider provider, IChannelReceiver channel);
	static ServerProcessing DispatchMessage(IServerChannelSinkStack sinkStack, IMessage msg, out IMessage replyMsg);
	static IChannel GetChannel(string name);
	static IDictionary GetChannelSinkProperties(object obj);
	static string[] GetUrlsForObject(MarshalByRefObject obj);
	static void RegisterChannel(IChannel chnl, bool ensureSecurity);
	static IMessage SyncDispatchMessage(IMessage msg);
	static void UnregisterChannel(IChannel chnl);
}
class ClientChannelSinkStack : IClientChannelSinkStack {}
class CommonTransportKeys {}
interface IAuthorizeRemotingConnection {}
interface IChannel {}
interface IChannelDataStore {}
interface IChannelReceiver : IChannel {}
interface IChannelReceiverHook {}
interface IChannelSender : IChannel {}
interface IChannelSinkBase {}
interface IClientChannelSink : IChannelSinkBase {}
interface IClientChannelSinkProvider {}
interface IClientChannelSinkStack : IClientResponseChannelSinkStack {}
interface IClientFormatterSink : IClientChannelSink, IMessageSink {}
interface IClientFormatterSinkProvider : IClientChannelSinkProvider {}
interface IClientResponseChannelSinkStack {}
interface ISecurableChannel {}
interface IServerChannelSink : IChannelSinkBase {}
interface IServerChannelSinkProvider {}
interface IServerChannelSinkStack : IServerResponseChannelSinkStack {}
interface IServerFormatterSinkProvider : IServerChannelSinkProvider {}
interface IServerResponseChannelSinkStack {}
interface ITransportHeaders {}
class ServerChannelSinkStack : IServerChannelSinkStack {}
enum ServerProcessing {}
class SinkProviderData {}
class SoapClientFormatterSink : IClientFormatterSink {}
class SoapClientFormatterSinkProvider : IClientFormatterSinkProvider {}
class SoapServerFormatterSink : IServerChannelSink {}
class SoapServerFormatterSinkProvider : IServerFormatterSinkProvider {}
enum SocketCachePolicy {}
class TransportHeaders : ITransportHeaders {}
