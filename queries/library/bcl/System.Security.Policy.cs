// assemblies: System.Security.AccessControl, mscorlib
using System.Collections;
namespace System.Security.Policy;
class AllMembershipCondition : IMembershipCondition {}
class ApplicationDirectory : EvidenceBase {}
class ApplicationDirectoryMembershipCondition : IMembershipCondition {}
class ApplicationSecurityInfo {}
static class ApplicationSecurityManager {}
class ApplicationTrust : EvidenceBase, ISecurityEncodable {}
class ApplicationTrustCollection : ICollection {}
class ApplicationTrustEnumerator : IEnumerator {}
enum ApplicationVersionMatch {}
class CodeConnectAccess {}
abstract class CodeGroup {}
class Evidence : ICollection {}
abstract class EvidenceBase {}
class FileCodeGroup : CodeGroup {}
class FirstMatchCodeGroup : CodeGroup {}
class GacInstalled : EvidenceBase, IIdentityPermissionFactory {}
class GacMembershipCondition : IMembershipCondition {}
class Hash : EvidenceBase {}
class HashMembershipCondition : IMembershipCondition {}
interface IApplicationTrustManager : ISecurityEncodable {}
interface IIdentityPermissionFactory {}
interface IMembershipCondition : ISecurityEncodable, ISecurityPolicyEncodable {}
class NetCodeGroup : CodeGroup {}
class PermissionRequestEvidence : EvidenceBase {}
class PolicyException : SystemException {}
class PolicyLevel {}
class PolicyStatement : ISecurityEncodable, ISecurityPolicyEncodable {}
enum PolicyStatementAttribute {}
class Publisher : EvidenceBase, IIdentityPermissionFactory {}
class PublisherMembershipCondition : IMembershipCondition {}
class Site : EvidenceBase, IIdentityPermissionFactory {}
class SiteMembershipCondition : IMembershipCondition {}
class StrongName : EvidenceBase, IIdentityPermissionFactory {}
class StrongNameMembershipCondition : IMembershipCondition {}
class TrustManagerContext {}
enum TrustManagerUIContext {}
class UnionCodeGroup : CodeGroup {}
class Url : EvidenceBase, IIdentityPermissionFactory {}
class UrlMembershipCondition : IMembershipCondition {}
class Zone : EvidenceBase, IIdentityPermissionFactory {}
class ZoneMembershipCondition : IMembershipCondition {}
