// packages: Microsoft.Extensions.Http.Polly, Microsoft.Extensions.Http.Resilience
// when: Polly
using Polly;
using System.Net.Http;
using System;
namespace Microsoft.Extensions.DependencyInjection;
static class PollyHttpClientBuilderExtensions {
	static IHttpClientBuilder AddPolicyHandler(this IHttpClientBuilder builder, IAsyncPolicy<HttpResponseMessage> policy);
	static IHttpClientBuilder AddPolicyHandler(this IHttpClientBuilder builder, Func<HttpRequestMessage, IAsyncPolicy<HttpResponseMessage>> policySelector);
	static IHttpClientBuilder AddPolicyHandler(this IHttpClientBuilder builder, Func<IServiceProvider, HttpRequestMessage, IAsyncPolicy<HttpResponseMessage>> policySelector);
	static IHttpClientBuilder AddTransientHttpErrorPolicy(this IHttpClientBuilder builder, Func<PolicyBuilder<HttpResponseMessage>, IAsyncPolicy<HttpResponseMessage>> configurePolicy);
	static IHttpClientBuilder AddStandardResilienceHandler(this IHttpClientBuilder builder);
}
