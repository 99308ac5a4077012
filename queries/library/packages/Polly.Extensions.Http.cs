// packages: Polly.Extensions.Http
using System.Net.Http;
namespace Polly.Extensions.Http;
static class HttpPolicyExtensions {
	static PolicyBuilder<HttpResponseMessage> HandleTransientHttpError();
	static PolicyBuilder<HttpResponseMessage> OrTransientHttpStatusCode(this PolicyBuilder policyBuilder);
}
