// assemblies: Microsoft.AspNetCore.HttpOverrides
namespace Microsoft.AspNetCore.HttpOverrides;
class CertificateForwardingMiddleware {}
class CertificateForwardingOptions {}
enum ForwardedHeaders { None, XForwardedFor, XForwardedHost, XForwardedProto, XForwardedPrefix, All }
static class ForwardedHeadersDefaults {}
class ForwardedHeadersMiddleware {}
class HttpMethodOverrideMiddleware {}
class IPNetwork {}
