// assemblies: Microsoft.AspNetCore.HttpOverrides
using Microsoft.AspNetCore.Http;
using System;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.HttpOverrides;
class CertificateForwardingMiddleware {
	Task Invoke(HttpContext httpContext);
}
class CertificateForwardingOptions {
	Func<string, X509Certificate2> HeaderConverter;
	string CertificateHeader {get;set;}
}
enum ForwardedHeaders { None, XForwardedFor, XForwardedHost, XForwardedProto, XForwardedPrefix, All }
static class ForwardedHeadersDefaults {
	static string XForwardedForHeaderName {get;}
	static string XForwardedHostHeaderName {get;}
	static string XForwardedPrefixHeaderName {get;}
	static string XForwardedProtoHeaderName {get;}
	static string XOriginalForHeaderName {get;}
	static string XOriginalHostHeaderName {get;}
	static string XOriginalPrefixHeaderName {get;}
	static string XOriginalProtoHeaderName {get;}
}
class ForwardedHeadersMiddleware {
	void ApplyForwarders(HttpContext context);
	Task Invoke(HttpContext context);
}
class HttpMethodOverrideMiddleware {
	Task Invoke(HttpContext context);
}
class IPNetwork {
	IPAddress Prefix {get;}
	int PrefixLength {get;}
	bool Contains(IPAddress address);
	static IPNetwork Parse(ReadOnlySpan<char> networkSpan);
	static bool TryParse(ReadOnlySpan<char> networkSpan, out IPNetwork network);
}
