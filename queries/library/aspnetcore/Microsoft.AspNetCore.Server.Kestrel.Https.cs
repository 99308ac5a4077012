// assemblies: Microsoft.AspNetCore.Server.Kestrel.Core
using Microsoft.AspNetCore.Connections;
using System;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Server.Kestrel.Https;
static class CertificateLoader {
	static X509Certificate2 LoadFromStoreCert(string subject, string storeName, StoreLocation storeLocation, bool allowInvalid);
}
enum ClientCertificateMode { NoCertificate, AllowCertificate, RequireCertificate, DelayCertificate }
class HttpsConnectionAdapterOptions {
	bool CheckCertificateRevocation {get;set;}
	ClientCertificateMode ClientCertificateMode {get;set;}
	Func<X509Certificate2, X509Chain, SslPolicyErrors, bool> ClientCertificateValidation {get;set;}
	TimeSpan HandshakeTimeout {get;set;}
	Action<ConnectionContext, SslServerAuthenticationOptions> OnAuthenticate {get;set;}
	X509Certificate2 ServerCertificate {get;set;}
	X509Certificate2Collection ServerCertificateChain {get;set;}
	Func<ConnectionContext, string, X509Certificate2> ServerCertificateSelector {get;set;}
	SslProtocols SslProtocols {get;set;}
	void AllowAnyClientCertificate();
}
class TlsHandshakeCallbackContext {
	bool AllowDelayedClientCertificateNegotation {get;set;}
	CancellationToken CancellationToken {get;}
	SslClientHelloInfo ClientHelloInfo {get;}
	ConnectionContext Connection {get;}
	SslStream SslStream {get;}
	object State {get;}
}
class TlsHandshakeCallbackOptions {
	TimeSpan HandshakeTimeout {get;set;}
	Func<TlsHandshakeCallbackContext, ValueTask<SslServerAuthenticationOptions>> OnConnection {get;set;}
	object OnConnectionState {get;set;}
}
