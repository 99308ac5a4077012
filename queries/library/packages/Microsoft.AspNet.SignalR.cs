// packages: Microsoft.AspNet.SignalR.Core
using Microsoft.AspNet.SignalR.Hubs;
using System.Collections.Generic;
using System.Threading.Tasks;
using System;
namespace Microsoft.AspNet.SignalR;
abstract class Hub : IDisposable {
	IHubCallerConnectionContext<dynamic> Clients {get;set;}
	HubCallerContext Context {get;set;}
	IGroupManager Groups {get;set;}
	void Dispose();
	Task OnConnected();
	Task OnDisconnected(bool stopCalled);
	Task OnReconnected();
}
abstract class Hub<T> : Hub where T : class {
	IHubCallerConnectionContext<T> Clients {get;set;}
}
interface IGroupManager {
	Task Add(string connectionId, string groupName);
	Task Remove(string connectionId, string groupName);
}
interface IHubContext {
	IHubConnectionContext<dynamic> Clients {get;}
	IGroupManager Groups {get;}
}
static class GlobalHost {
	static IConnectionManager ConnectionManager {get;}
	static IDependencyResolver DependencyResolver {get;set;}
}
interface IConnectionManager {
	IHubContext GetHubContext<T>() where T : Hub;
	IHubContext GetHubContext(string hubName);
}
interface IDependencyResolver : IDisposable {
	object GetService(Type serviceType);
	void Register(Type serviceType, Func<object> activator);
}
