// assemblies: System.IdentityModel
using System.Collections.Generic;
using System.Collections.ObjectModel;
namespace System.IdentityModel.Tokens;
abstract class AsymmetricSecurityKey : SecurityKey {}
class AudienceRestriction {}
class AuthenticationContext {}
abstract class BinaryKeyIdentifierClause : SecurityKeyIdentifierClause {}
class BootstrapContext {}
class EncryptedKeyIdentifierClause : BinaryKeyIdentifierClause {}
class EncryptingCredentials {}
class GenericXmlSecurityToken : SecurityToken {}
class InMemorySymmetricSecurityKey : SymmetricSecurityKey {}
abstract class IssuerNameRegistry {}
class KerberosReceiverSecurityToken : WindowsSecurityToken {}
class KerberosRequestorSecurityToken : SecurityToken {}
class LocalIdKeyIdentifierClause : SecurityKeyIdentifierClause {}
abstract class ProofDescriptor {}
class RsaKeyIdentifierClause : SecurityKeyIdentifierClause {}
class RsaSecurityKey : AsymmetricSecurityKey {}
class RsaSecurityToken : SecurityToken {}
enum SamlAccessDecision {}
class SamlAction {}
class SamlAdvice {}
class SamlAssertion {}
class SamlAssertionKeyIdentifierClause : SecurityKeyIdentifierClause {}
class SamlAttribute {}
class SamlAttributeStatement : SamlSubjectStatement {}
class SamlAudienceRestrictionCondition : SamlCondition {}
class SamlAuthenticationClaimResource {}
class SamlAuthenticationStatement : SamlSubjectStatement {}
class SamlAuthorityBinding {}
class SamlAuthorizationDecisionClaimResource {}
class SamlAuthorizationDecisionStatement : SamlSubjectStatement {}
abstract class SamlCondition {}
class SamlConditions {}
static class SamlConstants {}
class SamlDoNotCacheCondition : SamlCondition {}
class SamlEvidence {}
class SamlNameIdentifierClaimResource {}
class SamlSecurityToken : SecurityToken {}
class SamlSerializer {}
abstract class SamlStatement {}
class SamlSubject {}
abstract class SamlSubjectStatement : SamlStatement {}
static class SecurityAlgorithms {}
abstract class SecurityKey {}
class SecurityKeyIdentifier : IEnumerable<SecurityKeyIdentifierClause> {}
abstract class SecurityKeyIdentifierClause {}
enum SecurityKeyType {}
enum SecurityKeyUsage {}
abstract class SecurityToken {}
class SecurityTokenDescriptor {}
class SecurityTokenException : SystemException {}
class SecurityTokenExpiredException : SecurityTokenValidationException {}
abstract class SecurityTokenHandler {}
class SecurityTokenHandlerCollection : Collection<SecurityTokenHandler> {}
class SecurityTokenHandlerConfiguration {}
class SecurityTokenNotYetValidException : SecurityTokenValidationException {}
class SecurityTokenReplayDetectedException : SecurityTokenValidationException {}
static class SecurityTokenTypes {}
class SecurityTokenValidationException : SecurityTokenException {}
class SessionSecurityToken : SecurityToken {}
abstract class SessionSecurityTokenCache {}
class SessionSecurityTokenCacheKey {}
class SessionSecurityTokenHandler : SecurityTokenHandler {}
class SigningCredentials {}
abstract class SymmetricSecurityKey : SecurityKey {}
abstract class TokenReplayCache {}
class UserNameSecurityToken : SecurityToken {}
class WindowsSecurityToken : SecurityToken {}
class X509AsymmetricSecurityKey : AsymmetricSecurityKey {}
class X509IssuerSerialKeyIdentifierClause : SecurityKeyIdentifierClause {}
class X509RawDataKeyIdentifierClause : BinaryKeyIdentifierClause {}
class X509SecurityToken : SecurityToken, IDisposable {}
class X509SigningCredentials : SigningCredentials {}
class X509SubjectKeyIdentifierClause : BinaryKeyIdentifierClause {}
class X509ThumbprintKeyIdentifierClause : BinaryKeyIdentifierClause {}
class X509WindowsSecurityToken : X509SecurityToken {}
