// assemblies: System.IdentityModel, System.ServiceModel
using System.IdentityModel.Selectors;
using System.IdentityModel.Tokens;
using System.ServiceModel.Channels;
using System.ServiceModel.Dispatcher;
namespace System.ServiceModel.Security;
abstract class BasicSecurityProfileVersion {}
class BinarySecretKeyIdentifierClause : BinaryKeyIdentifierClause {}
class ChannelProtectionRequirements {}
class DataProtectionSecurityStateEncoder : SecurityStateEncoder {}
class ExpiredSecurityTokenException : MessageSecurityException {}
class HttpDigestClientCredential {}
interface IEndpointIdentityProvider {}
interface ISecureConversationSession : ISecuritySession {}
interface ISecuritySession : ISession {}
abstract class IdentityVerifier {}
class InfocardInteractiveChannelInitializer : IInteractiveChannelInitializer {}
class IssuedTokenClientCredential {}
class IssuedTokenServiceCredential {}
class KeyNameIdentifierClause : SecurityKeyIdentifierClause {}
class MessagePartSpecification {}
enum MessageProtectionOrder {}
class MessageSecurityException : CommunicationException {}
class PeerCredential {}
class ScopedMessagePartSpecification {}
class SecureConversationServiceCredential {}
abstract class SecureConversationVersion {}
class SecurityAccessDeniedException : CommunicationException {}
abstract class SecurityAlgorithmSuite {}
class SecurityContextKeyIdentifierClause : SecurityKeyIdentifierClause {}
abstract class SecurityCredentialsManager {}
enum SecurityKeyEntropyMode {}
class SecurityMessageProperty : IDisposable, IMessageProperty {}
class SecurityNegotiationException : CommunicationException {}
abstract class SecurityPolicyVersion {}
abstract class SecurityStateEncoder {}
enum SecurityTokenAttachmentMode {}
class SecurityTokenSpecification {}
abstract class SecurityVersion {}
class ServiceCredentialsSecurityTokenManager : SecurityTokenManager, IEndpointIdentityProvider {}
class SspiSecurityTokenProvider : SecurityTokenProvider {}
class SupportingTokenSpecification : SecurityTokenSpecification {}
abstract class TrustVersion {}
class UserNamePasswordClientCredential {}
class UserNamePasswordServiceCredential {}
enum UserNamePasswordValidationMode {}
class WSSecurityTokenSerializer : SecurityTokenSerializer {}
class WindowsClientCredential {}
class WindowsServiceCredential {}
class X509CertificateInitiatorClientCredential {}
class X509CertificateInitiatorServiceCredential {}
class X509CertificateRecipientClientCredential {}
class X509CertificateRecipientServiceCredential {}
enum X509CertificateValidationMode {}
class X509ClientCertificateAuthentication {}
class X509PeerCertificateAuthentication {}
class X509ServiceCertificateAuthentication {}
