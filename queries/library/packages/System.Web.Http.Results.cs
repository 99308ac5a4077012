// packages: Microsoft.AspNet.WebApi.Core
using System.Net.Http;
using System.Threading.Tasks;
using System.Threading;
using System.Web.Http.ModelBinding;
using System;
namespace System.Web.Http.Results;
abstract class HttpActionResult : IHttpActionResult {
	HttpRequestMessage Request {get;}
	Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken);
}
class BadRequestErrorMessageResult : HttpActionResult {
	string Message {get;}
}
class BadRequestResult : HttpActionResult {}
class ConflictResult : HttpActionResult {}
class CreatedAtRouteNegotiatedContentResult<T> : HttpActionResult {
	T Content {get;}
}
class CreatedNegotiatedContentResult<T> : HttpActionResult {
	T Content {get;}
	Uri Location {get;}
}
class ExceptionResult : HttpActionResult {
	Exception Exception {get;}
}
class FormattedContentResult<T> : HttpActionResult {
	T Content {get;}
}
class InternalServerErrorResult : HttpActionResult {}
class InvalidModelStateResult : HttpActionResult {
	ModelStateDictionary ModelState {get;}
}
class JsonResult<T> : HttpActionResult {
	T Content {get;}
}
class NegotiatedContentResult<T> : HttpActionResult {
	T Content {get;}
	System.Net.HttpStatusCode StatusCode {get;}
}
class NotFoundResult : HttpActionResult {}
class OkNegotiatedContentResult<T> : HttpActionResult {
	T Content {get;}
}
class OkResult : HttpActionResult {}
class RedirectResult : HttpActionResult {}
class RedirectToRouteResult : HttpActionResult {}
class ResponseMessageResult : HttpActionResult {
	HttpResponseMessage Response {get;}
}
class StatusCodeResult : HttpActionResult {
	System.Net.HttpStatusCode StatusCode {get;}
}
class UnauthorizedResult : HttpActionResult {}
