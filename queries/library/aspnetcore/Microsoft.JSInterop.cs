// assemblies: Microsoft.JSInterop
using System;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.JSInterop;
static class DotNetObjectReference {
	static DotNetObjectReference<TValue> Create<TValue>(TValue value) where TValue : class;
}
class DotNetObjectReference<TValue> : IDisposable where TValue : class {
	TValue Value {get;}
	void Dispose();
}
class DotNetStreamReference : IDisposable {
	bool LeaveOpen {get;}
	Stream Stream {get;}
	void Dispose();
}
interface IJSInProcessObjectReference : IDisposable, IJSObjectReference {
	TValue Invoke<TValue>(string identifier, params object[] args);
}
interface IJSInProcessRuntime : IJSRuntime {
	TResult Invoke<TResult>(string identifier, params object[] args);
}
interface IJSObjectReference : IAsyncDisposable {
	ValueTask<TValue> InvokeAsync<TValue>(string identifier, object[] args);
	ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object[] args);
}
interface IJSRuntime {
	ValueTask<TValue> InvokeAsync<TValue>(string identifier, object[] args);
	ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object[] args);
}
interface IJSStreamReference : IAsyncDisposable {
	long Length {get;}
	ValueTask<Stream> OpenReadStreamAsync(long maxAllowedSize = default, CancellationToken cancellationToken = default);
}
enum JSCallResultType { Default, JSObjectReference, JSStreamReference, JSVoidResult }
class JSDisconnectedException : Exception {}
class JSException : Exception {}
static class JSInProcessObjectReferenceExtensions {
	static void InvokeVoid(this IJSInProcessObjectReference jsObjectReference, string identifier, params object[] args);
}
abstract class JSInProcessRuntime : JSRuntime, IJSInProcessRuntime {
	TValue Invoke<TValue>(string identifier, params object[] args);
	protected string InvokeJS(string identifier, string argsJson, JSCallResultType resultType = default, long targetInstanceId = default);
}
static class JSInProcessRuntimeExtensions {
	static void InvokeVoid(this IJSInProcessRuntime jsRuntime, string identifier, params object[] args);
}
class JSInvokableAttribute : Attribute {
	string Identifier {get;}
}
static class JSObjectReferenceExtensions {
	static ValueTask<TValue> InvokeAsync<TValue>(this IJSObjectReference jsObjectReference, string identifier, params object[] args);
	static ValueTask<TValue> InvokeAsync<TValue>(this IJSObjectReference jsObjectReference, string identifier, CancellationToken cancellationToken, params object[] args);
	static ValueTask<TValue> InvokeAsync<TValue>(this IJSObjectReference jsObjectReference, string identifier, TimeSpan timeout, params object[] args);
	static ValueTask InvokeVoidAsync(this IJSObjectReference jsObjectReference, string identifier, params object[] args);
	static ValueTask InvokeVoidAsync(this IJSObjectReference jsObjectReference, string identifier, CancellationToken cancellationToken, params object[] args);
	static ValueTask InvokeVoidAsync(this IJSObjectReference jsObjectReference, string identifier, TimeSpan timeout, params object[] args);
}
abstract class JSRuntime : IDisposable, IJSRuntime {
	protected TimeSpan? DefaultAsyncTimeout {get;set;}
	protected JsonSerializerOptions JsonSerializerOptions {get;}
	protected void BeginInvokeJS(long taskId, string identifier, string argsJson, JSCallResultType resultType = default, long targetInstanceId = default);
	void Dispose();
	ValueTask<TValue> InvokeAsync<TValue>(string identifier, object[] args);
	ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object[] args);
	protected Task<Stream> ReadJSDataAsStreamAsync(IJSStreamReference jsStreamReference, long totalLength, CancellationToken cancellationToken = default);
	protected void ReceiveByteArray(int id, byte[] data);
	protected void SendByteArray(int id, byte[] data);
	protected Task TransmitStreamAsync(long streamId, DotNetStreamReference dotNetStreamReference);
}
static class JSRuntimeExtensions {
	static ValueTask<TValue> InvokeAsync<TValue>(this IJSRuntime jsRuntime, string identifier, params object[] args);
	static ValueTask<TValue> InvokeAsync<TValue>(this IJSRuntime jsRuntime, string identifier, CancellationToken cancellationToken, params object[] args);
	static ValueTask<TValue> InvokeAsync<TValue>(this IJSRuntime jsRuntime, string identifier, TimeSpan timeout, params object[] args);
	static ValueTask InvokeVoidAsync(this IJSRuntime jsRuntime, string identifier, params object[] args);
	static ValueTask InvokeVoidAsync(this IJSRuntime jsRuntime, string identifier, CancellationToken cancellationToken, params object[] args);
	static ValueTask InvokeVoidAsync(this IJSRuntime jsRuntime, string identifier, TimeSpan timeout, params object[] args);
}
