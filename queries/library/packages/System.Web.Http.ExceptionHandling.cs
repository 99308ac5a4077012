// packages: Microsoft.AspNet.WebApi.Core
using System.Net.Http;
using System.Threading.Tasks;
using System.Threading;
using System.Web.Http.Controllers;
using System;
namespace System.Web.Http.ExceptionHandling;
interface IExceptionHandler {
	Task HandleAsync(ExceptionHandlerContext context, CancellationToken cancellationToken);
}
interface IExceptionLogger {
	Task LogAsync(ExceptionLoggerContext context, CancellationToken cancellationToken);
}
class ExceptionContext {
	HttpActionContext ActionContext {get;set;}
	Exception Exception {get;}
	HttpRequestMessage Request {get;set;}
	HttpRequestContext RequestContext {get;set;}
}
class ExceptionHandlerContext {
	Exception Exception {get;}
	ExceptionContext ExceptionContext {get;}
	HttpRequestMessage Request {get;}
	IHttpActionResult Result {get;set;}
}
class ExceptionLoggerContext {
	Exception Exception {get;}
	ExceptionContext ExceptionContext {get;}
	HttpRequestMessage Request {get;}
}
abstract class ExceptionHandler : IExceptionHandler {
	void Handle(ExceptionHandlerContext context);
	Task HandleAsync(ExceptionHandlerContext context, CancellationToken cancellationToken);
	bool ShouldHandle(ExceptionHandlerContext context);
}
abstract class ExceptionLogger : IExceptionLogger {
	void Log(ExceptionLoggerContext context);
	Task LogAsync(ExceptionLoggerContext context, CancellationToken cancellationToken);
}
