// assemblies: System.DirectoryServices.Protocols
using System.Collections;
using System.Net;
using System.Security.Cryptography.X509Certificates;
namespace System.DirectoryServices.Protocols;
class AddRequest : DirectoryRequest {}
class AddResponse : DirectoryResponse {}
class AsqRequestControl : DirectoryControl {}
class AsqResponseControl : DirectoryControl {}
enum AuthType {}
class BerConversionException : DirectoryException {}
class BerConverter {}
class CompareRequest : DirectoryRequest {}
class CompareResponse : DirectoryResponse {}
class CrossDomainMoveControl : DirectoryControl {}
class DeleteRequest : DirectoryRequest {}
class DeleteResponse : DirectoryResponse {}
enum DereferenceAlias {}
delegate void DereferenceConnectionCallback(LdapConnection primaryConnection, LdapConnection connectionToDereference);
class DirSyncRequestControl : DirectoryControl {}
class DirSyncResponseControl : DirectoryControl {}
class DirectoryAttribute : CollectionBase {}
class DirectoryAttributeCollection : CollectionBase {}
class DirectoryAttributeModification : DirectoryAttribute {}
class DirectoryAttributeModificationCollection : CollectionBase {}
enum DirectoryAttributeOperation {}
abstract class DirectoryConnection {}
class DirectoryControl {}
class DirectoryControlCollection : CollectionBase {}
class DirectoryException : Exception {}
abstract class DirectoryIdentifier {}
class DirectoryNotificationControl : DirectoryControl {}
abstract class DirectoryOperation {}
class DirectoryOperationException : DirectoryException {}
abstract class DirectoryRequest : DirectoryOperation {}
abstract class DirectoryResponse : DirectoryOperation {}
enum DirectorySynchronizationOptions {}
class DomainScopeControl : DirectoryControl {}
class DsmlAuthRequest : DirectoryRequest {}
class DsmlAuthResponse : DirectoryResponse {}
class DsmlDirectoryIdentifier : DirectoryIdentifier {}
abstract class DsmlDocument {}
enum DsmlDocumentProcessing {}
enum DsmlErrorProcessing {}
class DsmlErrorResponse : DirectoryResponse {}
class DsmlInvalidDocumentException : DirectoryException {}
class DsmlRequestDocument : DsmlDocument, IList {}
class DsmlResponseDocument : DsmlDocument, ICollection {}
enum DsmlResponseOrder {}
abstract class DsmlSoapConnection : DirectoryConnection {}
class DsmlSoapHttpConnection : DsmlSoapConnection {}
enum ErrorResponseCategory {}
class ErrorResponseException : DirectoryException {}
class ExtendedDNControl : DirectoryControl {}
enum ExtendedDNFlag {}
class ExtendedRequest : DirectoryRequest {}
class ExtendedResponse : DirectoryResponse {}
class LazyCommitControl : DirectoryControl {}
class LdapConnection : DirectoryConnection, IDisposable {}
class LdapDirectoryIdentifier : DirectoryIdentifier {}
class LdapException : DirectoryException {}
class LdapSessionOptions {}
enum LocatorFlags {}
class ModifyDNRequest : DirectoryRequest {}
class ModifyDNResponse : DirectoryResponse {}
class ModifyRequest : DirectoryRequest {}
class ModifyResponse : DirectoryResponse {}
delegate bool NotifyOfNewConnectionCallback(LdapConnection primaryConnection, LdapConnection referralFromConnection, string newDistinguishedName, LdapDirectoryIdentifier identifier, LdapConnection newConnection, NetworkCredential credential, long currentUserToken, int errorCodeFromBind);
class PageResultRequestControl : DirectoryControl {}
class PageResultResponseControl : DirectoryControl {}
enum PartialResultProcessing {}
class PartialResultsCollection : ReadOnlyCollectionBase {}
class PermissiveModifyControl : DirectoryControl {}
delegate X509Certificate QueryClientCertificateCallback(LdapConnection connection, byte[][] trustedCAs);
delegate LdapConnection QueryForConnectionCallback(LdapConnection primaryConnection, LdapConnection referralFromConnection, string newDistinguishedName, LdapDirectoryIdentifier identifier, NetworkCredential credential, long currentUserToken);
class QuotaControl : DirectoryControl {}
class ReferralCallback {}
enum ReferralChasingOptions {}
enum ResultCode {}
enum SearchOption {}
class SearchOptionsControl : DirectoryControl {}
class SearchRequest : DirectoryRequest {}
class SearchResponse : DirectoryResponse {}
class SearchResultAttributeCollection : DictionaryBase {}
class SearchResultEntry {}
class SearchResultEntryCollection : ReadOnlyCollectionBase {}
class SearchResultReference {}
class SearchResultReferenceCollection : ReadOnlyCollectionBase {}
enum SearchScope {}
class SecurityDescriptorFlagControl : DirectoryControl {}
enum SecurityMasks {}
class SecurityPackageContextConnectionInformation {}
enum SecurityProtocol {}
class ShowDeletedControl : DirectoryControl {}
class SortKey {}
class SortRequestControl : DirectoryControl {}
class SortResponseControl : DirectoryControl {}
class TlsOperationException : DirectoryOperationException {}
class TreeDeleteControl : DirectoryControl {}
class VerifyNameControl : DirectoryControl {}
delegate bool VerifyServerCertificateCallback(LdapConnection connection, X509Certificate certificate);
class VlvRequestControl : DirectoryControl {}
class VlvResponseControl : DirectoryControl {}
