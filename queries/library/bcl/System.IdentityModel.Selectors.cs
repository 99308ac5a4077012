// assemblies: System.IdentityModel, System.IdentityModel.Selectors
namespace System.IdentityModel.Selectors;
enum AudienceUriMode {}
class CardSpaceException : Exception {}
class CardSpacePolicyElement {}
static class CardSpaceSelector {}
class CustomUserNameSecurityTokenAuthenticator : UserNameSecurityTokenAuthenticator {}
class IdentityValidationException : Exception {}
class KerberosSecurityTokenAuthenticator : WindowsSecurityTokenAuthenticator {}
class KerberosSecurityTokenProvider : SecurityTokenProvider {}
class PolicyValidationException : Exception {}
class RsaSecurityTokenAuthenticator : SecurityTokenAuthenticator {}
class SamlSecurityTokenAuthenticator : SecurityTokenAuthenticator {}
abstract class SecurityTokenAuthenticator {}
abstract class SecurityTokenManager {}
abstract class SecurityTokenProvider {}
class SecurityTokenRequirement {}
abstract class SecurityTokenResolver {}
abstract class SecurityTokenSerializer {}
abstract class SecurityTokenVersion {}
class ServiceBusyException : Exception {}
class ServiceNotStartedException : Exception {}
class StsCommunicationException : Exception {}
class UnsupportedPolicyOptionsException : Exception {}
class UntrustedRecipientException : Exception {}
class UserCancellationException : Exception {}
abstract class UserNamePasswordValidator {}
abstract class UserNameSecurityTokenAuthenticator : SecurityTokenAuthenticator {}
class UserNameSecurityTokenProvider : SecurityTokenProvider {}
class WindowsSecurityTokenAuthenticator : SecurityTokenAuthenticator {}
class WindowsUserNameSecurityTokenAuthenticator : UserNameSecurityTokenAuthenticator {}
abstract class X509CertificateValidator {}
class X509SecurityTokenAuthenticator : SecurityTokenAuthenticator {}
class X509SecurityTokenProvider : SecurityTokenProvider, IDisposable {}
