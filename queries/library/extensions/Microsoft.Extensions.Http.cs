// assemblies: Microsoft.Extensions.Http
using System;
using System.Collections.Generic;
using System.Net.Http;
namespace Microsoft.Extensions.Http;
class HttpClientFactoryOptions {
	TimeSpan HandlerLifetime {get;set;}
	IList<Action<HttpClient>> HttpClientActions {get;}
	IList<Action<HttpMessageHandlerBuilder>> HttpMessageHandlerBuilderActions {get;}
	Func<string, bool> ShouldRedactHeaderValue {get;set;}
	bool SuppressHandlerScope {get;set;}
}
abstract class HttpMessageHandlerBuilder {
	IList<DelegatingHandler> AdditionalHandlers {get;}
	string Name {get;set;}
	HttpMessageHandler PrimaryHandler {get;set;}
	IServiceProvider Services {get;}
	HttpMessageHandler Build();
	protected static HttpMessageHandler CreateHandlerPipeline(HttpMessageHandler primaryHandler, IEnumerable<DelegatingHandler> additionalHandlers);
}
interface IHttpMessageHandlerBuilderFilter {
	Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next);
}
interface ITypedHttpClientFactory<TClient> {
	TClient CreateClient(HttpClient httpClient);
}
