// assemblies: Microsoft.AspNetCore.Server.Kestrel.Core
namespace Microsoft.AspNetCore.Server.Kestrel.Https;
static class CertificateLoader {}
enum ClientCertificateMode {}
class HttpsConnectionAdapterOptions {}
class TlsHandshakeCallbackContext {}
class TlsHandshakeCallbackOptions {}
