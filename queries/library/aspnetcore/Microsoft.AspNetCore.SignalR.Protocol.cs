// assemblies: Microsoft.AspNetCore.SignalR.Common, Microsoft.AspNetCore.SignalR.Protocols.Json
namespace Microsoft.AspNetCore.SignalR.Protocol;
class AckMessage : HubMessage {}
class CancelInvocationMessage : HubInvocationMessage {}
class CloseMessage : HubMessage {}
class CompletionMessage : HubInvocationMessage {}
static class HandshakeProtocol {}
class HandshakeRequestMessage : HubMessage {}
class HandshakeResponseMessage : HubMessage {}
abstract class HubInvocationMessage : HubMessage {}
abstract class HubMessage {}
abstract class HubMethodInvocationMessage : HubInvocationMessage {}
static class HubProtocolConstants {}
static class HubProtocolExtensions {}
interface IHubProtocol {}
class InvocationBindingFailureMessage : HubInvocationMessage {}
class InvocationMessage : HubMethodInvocationMessage {}
class JsonHubProtocol : IHubProtocol {}
class PingMessage : HubMessage {}
class RawResult {}
class SequenceMessage : HubMessage {}
class StreamBindingFailureMessage : HubMessage {}
class StreamInvocationMessage : HubMethodInvocationMessage {}
class StreamItemMessage : HubInvocationMessage {}
