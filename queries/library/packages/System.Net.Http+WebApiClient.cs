// packages: Microsoft.AspNet.WebApi.Client, Microsoft.AspNet.WebApi.Core
// when: System.Net.Http.Formatting, System.Web.Http
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Net.Http.Formatting;
using System.Net.Http.Headers;
using System.Net;
using System.Threading.Tasks;
using System.Threading;
using System.Web.Http.Controllers;
using System.Web.Http.Dependencies;
using System.Web.Http.ModelBinding;
using System.Web.Http.Routing;
using System.Web.Http;
using System;
namespace System.Net.Http;
static class HttpContentExtensions {
	static bool IsMimeMultipartContent(this HttpContent content, string subtype = default);
	static Task<T> ReadAsAsync<T>(this HttpContent content);
	static Task<T> ReadAsAsync<T>(this HttpContent content, CancellationToken cancellationToken);
	static Task<T> ReadAsAsync<T>(this HttpContent content, IEnumerable<MediaTypeFormatter> formatters);
	static Task<object> ReadAsAsync(this HttpContent content, Type type);
	static Task<MultipartMemoryStreamProvider> ReadAsMultipartAsync(this HttpContent content);
	static Task<T> ReadAsMultipartAsync<T>(this HttpContent content, T streamProvider) where T : MultipartStreamProvider;
}
static class HttpClientExtensions {
	static Task<HttpResponseMessage> PostAsJsonAsync<T>(this HttpClient client, string requestUri, T value, CancellationToken cancellationToken = default);
	static Task<HttpResponseMessage> PostAsXmlAsync<T>(this HttpClient client, string requestUri, T value);
	static Task<HttpResponseMessage> PostAsync<T>(this HttpClient client, string requestUri, T value, MediaTypeFormatter formatter);
	static Task<HttpResponseMessage> PutAsJsonAsync<T>(this HttpClient client, string requestUri, T value, CancellationToken cancellationToken = default);
}
static class HttpRequestMessageExtensions {
	static HttpResponseMessage CreateErrorResponse(this HttpRequestMessage request, HttpStatusCode statusCode, string message, Exception exception = default);
	static HttpResponseMessage CreateErrorResponse(this HttpRequestMessage request, HttpStatusCode statusCode, Exception exception);
	static HttpResponseMessage CreateErrorResponse(this HttpRequestMessage request, HttpStatusCode statusCode, ModelStateDictionary modelState);
	static HttpResponseMessage CreateErrorResponse(this HttpRequestMessage request, HttpStatusCode statusCode, HttpError error);
	static HttpResponseMessage CreateResponse(this HttpRequestMessage request);
	static HttpResponseMessage CreateResponse(this HttpRequestMessage request, HttpStatusCode statusCode);
	static HttpResponseMessage CreateResponse<T>(this HttpRequestMessage request, T value);
	static HttpResponseMessage CreateResponse<T>(this HttpRequestMessage request, HttpStatusCode statusCode, T value, HttpConfiguration configuration = default);
	static HttpResponseMessage CreateResponse<T>(this HttpRequestMessage request, HttpStatusCode statusCode, T value, MediaTypeFormatter formatter);
	static HttpActionDescriptor GetActionDescriptor(this HttpRequestMessage request);
	static HttpConfiguration GetConfiguration(this HttpRequestMessage request);
	static Guid GetCorrelationId(this HttpRequestMessage request);
	static IDependencyScope GetDependencyScope(this HttpRequestMessage request);
	static IEnumerable<KeyValuePair<string, string>> GetQueryNameValuePairs(this HttpRequestMessage request);
	static HttpRequestContext GetRequestContext(this HttpRequestMessage request);
	static IHttpRouteData GetRouteData(this HttpRequestMessage request);
	static UrlHelper GetUrlHelper(this HttpRequestMessage request);
	static void SetConfiguration(this HttpRequestMessage request, HttpConfiguration configuration);
}
static class HttpRequestHeadersExtensions {
	static Collection<CookieHeaderValue> GetCookies(this HttpRequestHeaders headers, string name = default);
}
abstract class MultipartStreamProvider {
	Collection<HttpContent> Contents {get;}
}
class MultipartMemoryStreamProvider : MultipartStreamProvider {}
class MultipartFileStreamProvider : MultipartStreamProvider {
	Collection<MultipartFileData> FileData {get;}
}
class MultipartFormDataStreamProvider : MultipartFileStreamProvider {
	System.Collections.Specialized.NameValueCollection FormData {get;}
}
class MultipartFileData {
	HttpContentHeaders Headers {get;}
	string LocalFileName {get;}
}
class ObjectContent : HttpContent {
	Type ObjectType {get;}
	object Value {get;set;}
}
class ObjectContent<T> : ObjectContent {
	ObjectContent(T value, MediaTypeFormatter formatter);
}
class PushStreamContent : HttpContent {
	PushStreamContent(Action<System.IO.Stream, HttpContent, TransportContext> onStreamAvailable);
	PushStreamContent(Func<System.IO.Stream, HttpContent, TransportContext, Task> onStreamAvailable);
}
