// assemblies: Microsoft.AspNetCore.SignalR.Common, Microsoft.AspNetCore.SignalR.Protocols.Json
using Microsoft.AspNetCore.Connections;
using System;
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
namespace Microsoft.AspNetCore.SignalR.Protocol;
class AckMessage : HubMessage {
	long SequenceId {get;set;}
}
class CancelInvocationMessage : HubInvocationMessage {}
class CloseMessage : HubMessage {
	static CloseMessage Empty;
	bool AllowReconnect {get;}
	string Error {get;}
}
class CompletionMessage : HubInvocationMessage {
	string Error {get;}
	bool HasResult {get;}
	object Result {get;}
	static CompletionMessage Empty(string invocationId);
	static CompletionMessage WithError(string invocationId, string error);
	static CompletionMessage WithResult(string invocationId, object payload);
}
static class HandshakeProtocol {
	static ReadOnlySpan<byte> GetSuccessfulHandshake(IHubProtocol protocol);
	static bool TryParseRequestMessage(ref ReadOnlySequence<byte> buffer, out HandshakeRequestMessage requestMessage);
	static bool TryParseResponseMessage(ref ReadOnlySequence<byte> buffer, out HandshakeResponseMessage responseMessage);
	static void WriteRequestMessage(HandshakeRequestMessage requestMessage, IBufferWriter<byte> output);
	static void WriteResponseMessage(HandshakeResponseMessage responseMessage, IBufferWriter<byte> output);
}
class HandshakeRequestMessage : HubMessage {
	string Protocol {get;}
	int Version {get;}
}
class HandshakeResponseMessage : HubMessage {
	static HandshakeResponseMessage Empty;
	string Error {get;}
}
abstract class HubInvocationMessage : HubMessage {
	IDictionary<string, string> Headers {get;set;}
	string InvocationId {get;}
}
abstract class HubMessage {}
abstract class HubMethodInvocationMessage : HubInvocationMessage {
	object[] Arguments {get;}
	string[] StreamIds {get;}
	string Target {get;}
}
static class HubProtocolConstants {
	const int InvocationMessageType, StreamItemMessageType, CompletionMessageType, StreamInvocationMessageType, CancelInvocationMessageType, PingMessageType, CloseMessageType, AckMessageType, SequenceMessageType;
}
static class HubProtocolExtensions {
	static byte[] GetMessageBytes(this IHubProtocol hubProtocol, HubMessage message);
}
interface IHubProtocol {
	string Name {get;}
	TransferFormat TransferFormat {get;}
	int Version {get;}
	ReadOnlyMemory<byte> GetMessageBytes(HubMessage message);
	bool IsVersionSupported(int version);
	bool TryParseMessage(ref ReadOnlySequence<byte> input, IInvocationBinder binder, out HubMessage message);
	void WriteMessage(HubMessage message, IBufferWriter<byte> output);
}
class InvocationBindingFailureMessage : HubInvocationMessage {
	ExceptionDispatchInfo BindingFailure {get;}
	string Target {get;}
}
class InvocationMessage : HubMethodInvocationMessage {}
class JsonHubProtocol : IHubProtocol {
	string Name {get;}
	TransferFormat TransferFormat {get;}
	int Version {get;}
	ReadOnlyMemory<byte> GetMessageBytes(HubMessage message);
	bool IsVersionSupported(int version);
	bool TryParseMessage(ref ReadOnlySequence<byte> input, IInvocationBinder binder, out HubMessage message);
	void WriteMessage(HubMessage message, IBufferWriter<byte> output);
}
class PingMessage : HubMessage {
	static PingMessage Instance;
}
class RawResult {
	ReadOnlySequence<byte> RawSerializedData {get;}
}
class SequenceMessage : HubMessage {
	long SequenceId {get;set;}
}
class StreamBindingFailureMessage : HubMessage {
	ExceptionDispatchInfo BindingFailure {get;}
	string Id {get;}
}
class StreamInvocationMessage : HubMethodInvocationMessage {}
class StreamItemMessage : HubInvocationMessage {
	object Item {get;set;}
}
