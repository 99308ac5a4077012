// assemblies: Microsoft.AspNetCore.SignalR, Microsoft.AspNetCore.SignalR.Common, Microsoft.AspNetCore.SignalR.Core, Microsoft.AspNetCore.SignalR.Protocols.Json
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using System;
using System.Collections.Generic;
using System.Reflection;
using System.Security.Claims;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.SignalR;
static class ClientProxyExtensions {
	static Task<T> InvokeAsync<T>(this ISingleClientProxy clientProxy, string method, CancellationToken cancellationToken);
	static Task<T> InvokeAsync<T>(this ISingleClientProxy clientProxy, string method, object arg1, CancellationToken cancellationToken);
	static Task<T> InvokeAsync<T>(this ISingleClientProxy clientProxy, string method, object arg1, object arg2, CancellationToken cancellationToken);
	static Task<T> InvokeAsync<T>(this ISingleClientProxy clientProxy, string method, object arg1, object arg2, object arg3, CancellationToken cancellationToken);
	static Task<T> InvokeAsync<T>(this ISingleClientProxy clientProxy, string method, object arg1, object arg2, object arg3, object arg4, CancellationToken cancellationToken);
	static Task<T> InvokeAsync<T>(this ISingleClientProxy clientProxy, string method, object arg1, object arg2, object arg3, object arg4, object arg5, CancellationToken cancellationToken);
	static Task<T> InvokeAsync<T>(this ISingleClientProxy clientProxy, string method, object arg1, object arg2, object arg3, object arg4, object arg5, object arg6, CancellationToken cancellationToken);
	static Task<T> InvokeAsync<T>(this ISingleClientProxy clientProxy, string method, object arg1, object arg2, object arg3, object arg4, object arg5, object arg6, object arg7, CancellationToken cancellationToken);
	static Task<T> InvokeAsync<T>(this ISingleClientProxy clientProxy, string method, object arg1, object arg2, object arg3, object arg4, object arg5, object arg6, object arg7, object arg8, CancellationToken cancellationToken);
	static Task<T> InvokeAsync<T>(this ISingleClientProxy clientProxy, string method, object arg1, object arg2, object arg3, object arg4, object arg5, object arg6, object arg7, object arg8, object arg9, CancellationToken cancellationToken);
	static Task<T> InvokeAsync<T>(this ISingleClientProxy clientProxy, string method, object arg1, object arg2, object arg3, object arg4, object arg5, object arg6, object arg7, object arg8, object arg9, object arg10, CancellationToken cancellationToken);
	static Task SendAsync(this IClientProxy clientProxy, string method, CancellationToken cancellationToken = default);
	static Task SendAsync(this IClientProxy clientProxy, string method, object arg1, CancellationToken cancellationToken = default);
	static Task SendAsync(this IClientProxy clientProxy, string method, object arg1, object arg2, CancellationToken cancellationToken = default);
	static Task SendAsync(this IClientProxy clientProxy, string method, object arg1, object arg2, object arg3, CancellationToken cancellationToken = default);
	static Task SendAsync(this IClientProxy clientProxy, string method, object arg1, object arg2, object arg3, object arg4, CancellationToken cancellationToken = default);
	static Task SendAsync(this IClientProxy clientProxy, string method, object arg1, object arg2, object arg3, object arg4, object arg5, CancellationToken cancellationToken = default);
	static Task SendAsync(this IClientProxy clientProxy, string method, object arg1, object arg2, object arg3, object arg4, object arg5, object arg6, CancellationToken cancellationToken = default);
	static Task SendAsync(this IClientProxy clientProxy, string method, object arg1, object arg2, object arg3, object arg4, object arg5, object arg6, object arg7, CancellationToken cancellationToken = default);
	static Task SendAsync(this IClientProxy clientProxy, string method, object arg1, object arg2, object arg3, object arg4, object arg5, object arg6, object arg7, object arg8, CancellationToken cancellationToken = default);
	static Task SendAsync(this IClientProxy clientProxy, string method, object arg1, object arg2, object arg3, object arg4, object arg5, object arg6, object arg7, object arg8, object arg9, CancellationToken cancellationToken = default);
	static Task SendAsync(this IClientProxy clientProxy, string method, object arg1, object arg2, object arg3, object arg4, object arg5, object arg6, object arg7, object arg8, object arg9, object arg10, CancellationToken cancellationToken = default);
}
class DefaultHubLifetimeManager<THub> : HubLifetimeManager<THub> where THub : Hub {
	Task<T> InvokeConnectionAsync<T>(string connectionId, string methodName, object[] args, CancellationToken cancellationToken);
}
class DefaultUserIdProvider : IUserIdProvider {
	string GetUserId(HubConnectionContext connection);
}
abstract class DynamicHub : Hub {
	DynamicHubClients Clients {get;set;}
}
class DynamicHubClients {
	dynamic All {get;}
	dynamic Caller {get;}
	dynamic Others {get;}
	dynamic AllExcept(IReadOnlyList<string> excludedConnectionIds);
	dynamic Client(string connectionId);
	dynamic Clients(IReadOnlyList<string> connectionIds);
	dynamic Group(string groupName);
	dynamic GroupExcept(string groupName, IReadOnlyList<string> excludedConnectionIds);
	dynamic Groups(IReadOnlyList<string> groupNames);
	dynamic OthersInGroup(string groupName);
	dynamic User(string userId);
	dynamic Users(IReadOnlyList<string> userIds);
}
static class GetHttpContextExtensions {
	static HttpContext GetHttpContext(this HubCallerContext connection);
	static HttpContext GetHttpContext(this HubConnectionContext connection);
}
abstract class Hub : IDisposable {
	IHubCallerClients Clients {get;set;}
	HubCallerContext Context {get;set;}
	IGroupManager Groups {get;set;}
	protected void Dispose(bool disposing);
	void Dispose();
	Task OnConnectedAsync();
	Task OnDisconnectedAsync(Exception exception);
}
abstract class Hub<T> : Hub where T : class {
	IHubCallerClients<T> Clients {get;set;}
}
abstract class HubCallerContext {
	CancellationToken ConnectionAborted {get;}
	string ConnectionId {get;}
	IFeatureCollection Features {get;}
	IDictionary<object, object> Items {get;}
	ClaimsPrincipal User {get;}
	string UserIdentifier {get;}
	void Abort();
}
static class HubClientsExtensions {
	static T AllExcept<T>(this IHubClients<T> hubClients, string excludedConnectionId1, string excludedConnectionId2 = default, string excludedConnectionId3 = default, string excludedConnectionId4 = default, string excludedConnectionId5 = default, string excludedConnectionId6 = default, string excludedConnectionId7 = default, string excludedConnectionId8 = default);
	static T AllExcept<T>(this IHubClients<T> hubClients, IEnumerable<string> excludedConnectionIds);
	static T Clients<T>(this IHubClients<T> hubClients, string connection1, string connection2 = default, string connection3 = default, string connection4 = default, string connection5 = default, string connection6 = default, string connection7 = default, string connection8 = default);
	static T Clients<T>(this IHubClients<T> hubClients, IEnumerable<string> connectionIds);
	static T GroupExcept<T>(this IHubClients<T> hubClients, string groupName, string excludedConnectionId1, string excludedConnectionId2 = default, string excludedConnectionId3 = default, string excludedConnectionId4 = default, string excludedConnectionId5 = default, string excludedConnectionId6 = default, string excludedConnectionId7 = default, string excludedConnectionId8 = default);
	static T GroupExcept<T>(this IHubClients<T> hubClients, string groupName, IEnumerable<string> excludedConnectionIds);
	static T Groups<T>(this IHubClients<T> hubClients, string group1, string group2 = default, string group3 = default, string group4 = default, string group5 = default, string group6 = default, string group7 = default, string group8 = default);
	static T Groups<T>(this IHubClients<T> hubClients, IEnumerable<string> groupNames);
	static T Users<T>(this IHubClients<T> hubClients, string user1, string user2 = default, string user3 = default, string user4 = default, string user5 = default, string user6 = default, string user7 = default, string user8 = default);
	static T Users<T>(this IHubClients<T> hubClients, IEnumerable<string> userIds);
}
class HubConnectionContext {
	CancellationToken ConnectionAborted {get;}
	string ConnectionId {get;}
	IFeatureCollection Features {get;}
	IDictionary<object, object> Items {get;}
	IHubProtocol Protocol {get;set;}
	ClaimsPrincipal User {get;}
	string UserIdentifier {get;set;}
	void Abort();
	ValueTask WriteAsync(HubMessage message, CancellationToken cancellationToken = default);
	ValueTask WriteAsync(SerializedHubMessage message, CancellationToken cancellationToken = default);
}
class HubConnectionContextOptions {
	TimeSpan ClientTimeoutInterval {get;set;}
	TimeSpan KeepAliveInterval {get;set;}
	int MaximumParallelInvocations {get;set;}
	long? MaximumReceiveMessageSize {get;set;}
	int StreamBufferCapacity {get;set;}
}
class HubConnectionHandler<THub> : ConnectionHandler where THub : Hub {}
class HubConnectionStore {
	int Count {get;}
	HubConnectionContext this[string connectionId] {get;}
	void Add(HubConnectionContext connection);
	HubConnectionStore.Enumerator GetEnumerator();
	void Remove(HubConnectionContext connection);
	struct Enumerator : IEnumerator<HubConnectionContext> {
		HubConnectionContext Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
}
class HubException : Exception {}
class HubInvocationContext {
	HubCallerContext Context {get;}
	Hub Hub {get;}
	MethodInfo HubMethod {get;}
	IReadOnlyList<object> HubMethodArguments {get;}
	string HubMethodName {get;}
	IServiceProvider ServiceProvider {get;}
}
class HubLifetimeContext {
	HubCallerContext Context {get;}
	Hub Hub {get;}
	IServiceProvider ServiceProvider {get;}
}
abstract class HubLifetimeManager<THub> where THub : Hub {
	Task AddToGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default);
	Task<T> InvokeConnectionAsync<T>(string connectionId, string methodName, object[] args, CancellationToken cancellationToken);
	Task OnConnectedAsync(HubConnectionContext connection);
	Task OnDisconnectedAsync(HubConnectionContext connection);
	Task RemoveFromGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default);
	Task SendAllAsync(string methodName, object[] args, CancellationToken cancellationToken = default);
	Task SendAllExceptAsync(string methodName, object[] args, IReadOnlyList<string> excludedConnectionIds, CancellationToken cancellationToken = default);
	Task SendConnectionAsync(string connectionId, string methodName, object[] args, CancellationToken cancellationToken = default);
	Task SendConnectionsAsync(IReadOnlyList<string> connectionIds, string methodName, object[] args, CancellationToken cancellationToken = default);
	Task SendGroupAsync(string groupName, string methodName, object[] args, CancellationToken cancellationToken = default);
	Task SendGroupExceptAsync(string groupName, string methodName, object[] args, IReadOnlyList<string> excludedConnectionIds, CancellationToken cancellationToken = default);
	Task SendGroupsAsync(IReadOnlyList<string> groupNames, string methodName, object[] args, CancellationToken cancellationToken = default);
	Task SendUserAsync(string userId, string methodName, object[] args, CancellationToken cancellationToken = default);
	Task SendUsersAsync(IReadOnlyList<string> userIds, string methodName, object[] args, CancellationToken cancellationToken = default);
	Task SetConnectionResultAsync(string connectionId, CompletionMessage result);
	bool TryGetReturnType(string invocationId, out Type type);
}
class HubMetadata {
	Type HubType {get;}
}
class HubMethodNameAttribute : Attribute {
	string Name {get;}
}
class HubOptions {
	TimeSpan? ClientTimeoutInterval {get;set;}
	bool DisableImplicitFromServicesParameters {get;set;}
	bool? EnableDetailedErrors {get;set;}
	TimeSpan? HandshakeTimeout {get;set;}
	TimeSpan? KeepAliveInterval {get;set;}
	int MaximumParallelInvocationsPerClient {get;set;}
	long? MaximumReceiveMessageSize {get;set;}
	long StatefulReconnectBufferSize {get;set;}
	int? StreamBufferCapacity {get;set;}
	IList<string> SupportedProtocols {get;set;}
}
class HubOptions<THub> : HubOptions where THub : Hub {}
static class HubOptionsExtensions {
	static void AddFilter(this HubOptions options, IHubFilter hubFilter);
	static void AddFilter<TFilter>(this HubOptions options) where TFilter : IHubFilter;
	static void AddFilter(this HubOptions options, Type filterType);
}
class HubOptionsSetup : IConfigureOptions<HubOptions> {
	void Configure(HubOptions options);
}
class HubOptionsSetup<THub> : IConfigureOptions<HubOptions<THub>> where THub : Hub {
	void Configure(HubOptions<THub> options);
}
interface IClientProxy {
	Task SendCoreAsync(string method, object[] args, CancellationToken cancellationToken = default);
}
interface IGroupManager {
	Task AddToGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default);
	Task RemoveFromGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default);
}
interface IHubActivator<THub> where THub : Hub {
	THub Create();
	void Release(THub hub);
}
interface IHubCallerClients : IHubCallerClients<IClientProxy> {
	ISingleClientProxy Caller {get;}
	ISingleClientProxy Client(string connectionId);
}
interface IHubCallerClients<T> : IHubClients<T> {
	T Caller {get;}
	T Others {get;}
	T OthersInGroup(string groupName);
}
interface IHubClients : IHubClients<IClientProxy> {
	ISingleClientProxy Client(string connectionId);
}
interface IHubClients<T> {
	T All {get;}
	T AllExcept(IReadOnlyList<string> excludedConnectionIds);
	T Client(string connectionId);
	T Clients(IReadOnlyList<string> connectionIds);
	T Group(string groupName);
	T GroupExcept(string groupName, IReadOnlyList<string> excludedConnectionIds);
	T Groups(IReadOnlyList<string> groupNames);
	T User(string userId);
	T Users(IReadOnlyList<string> userIds);
}
interface IHubContext {
	IHubClients Clients {get;}
	IGroupManager Groups {get;}
}
interface IHubContext<out THub> where THub : Hub {
	IHubClients Clients {get;}
	IGroupManager Groups {get;}
}
interface IHubContext<THub, T> where THub : Hub<T> where T : class {
	IHubClients<T> Clients {get;}
	IGroupManager Groups {get;}
}
interface IHubFilter {
	ValueTask<object> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object>> next);
	Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next);
	Task OnDisconnectedAsync(HubLifetimeContext context, Exception exception, Func<HubLifetimeContext, Exception, Task> next);
}
interface IHubProtocolResolver {
	IReadOnlyList<IHubProtocol> AllProtocols {get;}
	IHubProtocol GetProtocol(string protocolName, IReadOnlyList<string> supportedProtocols);
}
interface IInvocationBinder {
	IReadOnlyList<Type> GetParameterTypes(string methodName);
	Type GetReturnType(string invocationId);
	Type GetStreamItemType(string streamId);
	string GetTarget(ReadOnlySpan<byte> utf8Bytes);
}
interface ISignalRBuilder {
	IServiceCollection Services {get;}
}
interface ISignalRServerBuilder : ISignalRBuilder {}
interface ISingleClientProxy : IClientProxy {
	Task<T> InvokeCoreAsync<T>(string method, object[] args, CancellationToken cancellationToken);
}
interface IUserIdProvider {
	string GetUserId(HubConnectionContext connection);
}
class JsonHubProtocolOptions {
	JsonSerializerOptions PayloadSerializerOptions {get;set;}
}
class SerializedHubMessage {
	HubMessage Message {get;}
	ReadOnlyMemory<byte> GetSerializedMessage(IHubProtocol protocol);
}
struct SerializedMessage {
	string ProtocolName {get;}
	ReadOnlyMemory<byte> Serialized {get;}
}
static class SignalRConnectionBuilderExtensions {
	static IConnectionBuilder UseHub<THub>(this IConnectionBuilder connectionBuilder) where THub : Hub;
}
