// assemblies: System.Net.Http.Json
using System.Collections.Generic;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
namespace System.Net.Http.Json;
static class HttpClientJsonExtensions {
	static Task<object> DeleteFromJsonAsync(this HttpClient client, string requestUri, Type type, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static Task<object> DeleteFromJsonAsync(this HttpClient client, Uri requestUri, Type type, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static Task<TValue> DeleteFromJsonAsync<TValue>(this HttpClient client, string requestUri, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static Task<TValue> DeleteFromJsonAsync<TValue>(this HttpClient client, Uri requestUri, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static Task<object> DeleteFromJsonAsync(this HttpClient client, string requestUri, Type type, JsonSerializerContext context, CancellationToken cancellationToken = default);
	static Task<object> DeleteFromJsonAsync(this HttpClient client, Uri requestUri, Type type, JsonSerializerContext context, CancellationToken cancellationToken = default);
	static Task<object> DeleteFromJsonAsync(this HttpClient client, string requestUri, Type type, CancellationToken cancellationToken = default);
	static Task<object> DeleteFromJsonAsync(this HttpClient client, Uri requestUri, Type type, CancellationToken cancellationToken = default);
	static Task<TValue> DeleteFromJsonAsync<TValue>(this HttpClient client, string requestUri, CancellationToken cancellationToken = default);
	static Task<TValue> DeleteFromJsonAsync<TValue>(this HttpClient client, Uri requestUri, CancellationToken cancellationToken = default);
	static IAsyncEnumerable<TValue> GetFromJsonAsAsyncEnumerable<TValue>(this HttpClient client, string requestUri, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static IAsyncEnumerable<TValue> GetFromJsonAsAsyncEnumerable<TValue>(this HttpClient client, Uri requestUri, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static IAsyncEnumerable<TValue> GetFromJsonAsAsyncEnumerable<TValue>(this HttpClient client, string requestUri, CancellationToken cancellationToken = default);
	static IAsyncEnumerable<TValue> GetFromJsonAsAsyncEnumerable<TValue>(this HttpClient client, Uri requestUri, CancellationToken cancellationToken = default);
	static Task<object> GetFromJsonAsync(this HttpClient client, string requestUri, Type type, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static Task<object> GetFromJsonAsync(this HttpClient client, Uri requestUri, Type type, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static Task<TValue> GetFromJsonAsync<TValue>(this HttpClient client, string requestUri, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static Task<TValue> GetFromJsonAsync<TValue>(this HttpClient client, Uri requestUri, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static Task<object> GetFromJsonAsync(this HttpClient client, string requestUri, Type type, JsonSerializerContext context, CancellationToken cancellationToken = default);
	static Task<object> GetFromJsonAsync(this HttpClient client, Uri requestUri, Type type, JsonSerializerContext context, CancellationToken cancellationToken = default);
	static Task<object> GetFromJsonAsync(this HttpClient client, string requestUri, Type type, CancellationToken cancellationToken = default);
	static Task<object> GetFromJsonAsync(this HttpClient client, Uri requestUri, Type type, CancellationToken cancellationToken = default);
	static Task<TValue> GetFromJsonAsync<TValue>(this HttpClient client, string requestUri, CancellationToken cancellationToken = default);
	static Task<TValue> GetFromJsonAsync<TValue>(this HttpClient client, Uri requestUri, CancellationToken cancellationToken = default);
	static Task<HttpResponseMessage> PatchAsJsonAsync<TValue>(this HttpClient client, string requestUri, TValue value, JsonSerializerOptions options = default, CancellationToken cancellationToken = default);
	static Task<HttpResponseMessage> PatchAsJsonAsync<TValue>(this HttpClient client, Uri requestUri, TValue value, JsonSerializerOptions options = default, CancellationToken cancellationToken = default);
	static Task<HttpResponseMessage> PatchAsJsonAsync<TValue>(this HttpClient client, string requestUri, TValue value, CancellationToken cancellationToken);
	static Task<HttpResponseMessage> PatchAsJsonAsync<TValue>(this HttpClient client, Uri requestUri, TValue value, CancellationToken cancellationToken);
	static Task<HttpResponseMessage> PostAsJsonAsync<TValue>(this HttpClient client, string requestUri, TValue value, JsonSerializerOptions options = default, CancellationToken cancellationToken = default);
	static Task<HttpResponseMessage> PostAsJsonAsync<TValue>(this HttpClient client, Uri requestUri, TValue value, JsonSerializerOptions options = default, CancellationToken cancellationToken = default);
	static Task<HttpResponseMessage> PostAsJsonAsync<TValue>(this HttpClient client, string requestUri, TValue value, CancellationToken cancellationToken);
	static Task<HttpResponseMessage> PostAsJsonAsync<TValue>(this HttpClient client, Uri requestUri, TValue value, CancellationToken cancellationToken);
	static Task<HttpResponseMessage> PutAsJsonAsync<TValue>(this HttpClient client, string requestUri, TValue value, JsonSerializerOptions options = default, CancellationToken cancellationToken = default);
	static Task<HttpResponseMessage> PutAsJsonAsync<TValue>(this HttpClient client, Uri requestUri, TValue value, JsonSerializerOptions options = default, CancellationToken cancellationToken = default);
	static Task<HttpResponseMessage> PutAsJsonAsync<TValue>(this HttpClient client, string requestUri, TValue value, CancellationToken cancellationToken);
	static Task<HttpResponseMessage> PutAsJsonAsync<TValue>(this HttpClient client, Uri requestUri, TValue value, CancellationToken cancellationToken);
}
static class HttpContentJsonExtensions {
	static IAsyncEnumerable<TValue> ReadFromJsonAsAsyncEnumerable<TValue>(this HttpContent content, CancellationToken cancellationToken = default);
	static IAsyncEnumerable<TValue> ReadFromJsonAsAsyncEnumerable<TValue>(this HttpContent content, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static Task<object> ReadFromJsonAsync(this HttpContent content, Type type, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static Task<object> ReadFromJsonAsync(this HttpContent content, Type type, CancellationToken cancellationToken = default);
	static Task<T> ReadFromJsonAsync<T>(this HttpContent content, JsonSerializerOptions options, CancellationToken cancellationToken = default);
	static Task<T> ReadFromJsonAsync<T>(this HttpContent content, CancellationToken cancellationToken = default);
	static Task<object> ReadFromJsonAsync(this HttpContent content, Type type, JsonSerializerContext context, CancellationToken cancellationToken = default);
}
class JsonContent : HttpContent {
	Type ObjectType {get;}
	object Value {get;}
	static JsonContent Create<T>(T inputValue, MediaTypeHeaderValue mediaType = default, JsonSerializerOptions options = default);
	static JsonContent Create(object inputValue, Type inputType, MediaTypeHeaderValue mediaType = default, JsonSerializerOptions options = default);
	protected bool TryComputeLength(out long length);
}
