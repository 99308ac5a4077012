// assemblies: System, System.Net.Primitives, System.Net.Security
namespace System.Security.Authentication;
class AuthenticationException : SystemException {}
enum CipherAlgorithmType {}
enum ExchangeAlgorithmType {}
enum HashAlgorithmType {}
class InvalidCredentialException : AuthenticationException {}
enum SslProtocols {}
