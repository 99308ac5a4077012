// assemblies: System.Web.Mvc
using System.Collections.Generic;
using System.Reflection;
using System.Web.Routing;
namespace System.Web.Mvc.Async;
abstract class AsyncActionDescriptor : ActionDescriptor {
	IAsyncResult BeginExecute(ControllerContext controllerContext, IDictionary<string, object> parameters, AsyncCallback callback, object state);
	object EndExecute(IAsyncResult asyncResult);
}
class AsyncControllerActionInvoker : ControllerActionInvoker, IAsyncActionInvoker {
	IAsyncResult BeginInvokeAction(ControllerContext controllerContext, string actionName, AsyncCallback callback, object state);
	protected IAsyncResult BeginInvokeActionMethod(ControllerContext controllerContext, ActionDescriptor actionDescriptor, IDictionary<string, object> parameters, AsyncCallback callback, object state);
	protected IAsyncResult BeginInvokeActionMethodWithFilters(ControllerContext controllerContext, IList<IActionFilter> filters, ActionDescriptor actionDescriptor, IDictionary<string, object> parameters, AsyncCallback callback, object state);
	bool EndInvokeAction(IAsyncResult asyncResult);
	protected ActionResult EndInvokeActionMethod(IAsyncResult asyncResult);
	protected ActionExecutedContext EndInvokeActionMethodWithFilters(IAsyncResult asyncResult);
}
class AsyncManager {
	OperationCounter OutstandingOperations {get;}
	IDictionary<string, object> Parameters {get;}
	int Timeout {get;set;}
	event EventHandler Finished;
	void Finish();
	void Sync(Action action);
}
interface IAsyncActionInvoker : IActionInvoker {
	IAsyncResult BeginInvokeAction(ControllerContext controllerContext, string actionName, AsyncCallback callback, object state);
	bool EndInvokeAction(IAsyncResult asyncResult);
}
interface IAsyncController : IController {
	IAsyncResult BeginExecute(RequestContext requestContext, AsyncCallback callback, object state);
	void EndExecute(IAsyncResult asyncResult);
}
interface IAsyncManagerContainer {
	AsyncManager AsyncManager {get;}
}
class OperationCounter {
	int Count {get;}
	event EventHandler Completed;
	int Decrement();
	int Decrement(int value);
	int Increment();
	int Increment(int value);
}
class ReflectedAsyncActionDescriptor : AsyncActionDescriptor {
	MethodInfo AsyncMethodInfo {get;}
	MethodInfo CompletedMethodInfo {get;}
}
class ReflectedAsyncControllerDescriptor : ControllerDescriptor {}
class SynchronousOperationException : HttpException {}
