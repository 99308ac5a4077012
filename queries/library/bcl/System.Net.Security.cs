// assemblies: System, System.Net.Primitives, System.Net.Security
using System.IO;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
namespace System.Net.Security;
abstract class AuthenticatedStream : Stream {}
enum AuthenticationLevel {}
class CipherSuitesPolicy {}
enum EncryptionPolicy {}
delegate X509Certificate LocalCertificateSelectionCallback(object sender, string targetHost, X509CertificateCollection localCertificates, X509Certificate remoteCertificate, string[] acceptableIssuers);
class NegotiateAuthentication : IDisposable {}
class NegotiateAuthenticationClientOptions {}
class NegotiateAuthenticationServerOptions {}
enum NegotiateAuthenticationStatusCode {}
class NegotiateStream : AuthenticatedStream {}
enum ProtectionLevel {}
delegate bool RemoteCertificateValidationCallback(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors);
delegate X509Certificate ServerCertificateSelectionCallback(object sender, string hostName);
delegate ValueTask<SslServerAuthenticationOptions> ServerOptionsSelectionCallback(SslStream stream, SslClientHelloInfo clientHelloInfo, object state, CancellationToken cancellationToken);
struct SslApplicationProtocol : IEquatable<SslApplicationProtocol> {}
class SslCertificateTrust {}
class SslClientAuthenticationOptions {}
struct SslClientHelloInfo {}
enum SslPolicyErrors {}
class SslServerAuthenticationOptions {}
class SslStream : AuthenticatedStream {
	bool CheckCertRevocationStatus {get;}
	CipherAlgorithmType CipherAlgorithm {get;}
	int CipherStrength {get;}
	HashAlgorithmType HashAlgorithm {get;}
	int HashStrength {get;}
	ExchangeAlgorithmType KeyExchangeAlgorithm {get;}
	int KeyExchangeStrength {get;}
	SslApplicationProtocol NegotiatedApplicationProtocol {get;}
	TlsCipherSuite NegotiatedCipherSuite {get;}
	SslProtocols SslProtocol {get;}
	string TargetHostName {get;}
	TransportContext TransportContext {get;}
	void AuthenticateAsClient(string targetHost);
	void AuthenticateAsClient(SslClientAuthenticationOptions sslClientAuthenticationOptions);
	Task AuthenticateAsClientAsync(string targetHost);
	Task AuthenticateAsClientAsync(SslClientAuthenticationOptions sslClientAuthenticationOptions, CancellationToken cancellationToken = default);
	void AuthenticateAsServer(SslServerAuthenticationOptions sslServerAuthenticationOptions);
	Task AuthenticateAsServerAsync(SslServerAuthenticationOptions sslServerAuthenticationOptions, CancellationToken cancellationToken = default);
	Task AuthenticateAsServerAsync(ServerOptionsSelectionCallback optionsCallback, object state, CancellationToken cancellationToken = default);
	IAsyncResult BeginAuthenticateAsClient(string targetHost, AsyncCallback asyncCallback, object asyncState);
	void EndAuthenticateAsClient(IAsyncResult asyncResult);
	void EndAuthenticateAsServer(IAsyncResult asyncResult);
	Task NegotiateClientCertificateAsync(CancellationToken cancellationToken = default);
	Task ShutdownAsync();
	void Write(byte[] buffer);
}
class SslStreamCertificateContext {}
enum TlsCipherSuite {}
