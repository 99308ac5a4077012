// packages: Microsoft.AspNet.SignalR.Core
using System.Collections.Generic;
using System;
namespace Microsoft.AspNet.SignalR.Hubs;
interface IHubConnectionContext<T> {
	T All {get;}
	T AllExcept(params string[] excludeConnectionIds);
	T Client(string connectionId);
	T Group(string groupName, params string[] excludeConnectionIds);
	T User(string userId);
}
interface IHubCallerConnectionContext<T> : IHubConnectionContext<T> {
	T Caller {get;}
	T Others {get;}
	T OthersInGroup(string groupName);
}
class HubCallerContext {
	string ConnectionId {get;}
	System.Security.Principal.IPrincipal User {get;}
}
class HubNameAttribute : Attribute {}
class HubMethodNameAttribute : Attribute {}
