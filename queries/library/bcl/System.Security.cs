// assemblies: System, System.Runtime, System.Runtime.InteropServices, mscorlib
using System.Collections;
using System.Reflection;
using System.Security.Permissions;
using System.Security.Policy;
using System.Threading;
namespace System.Security;
class AllowPartiallyTrustedCallersAttribute : Attribute {
	PartialTrustVisibilityLevel PartialTrustVisibilityLevel {get;set;}
}
abstract class CodeAccessPermission : IPermission, IStackWalk {
	void Assert();
	IPermission Copy();
	void Demand();
	void Deny();
	void FromXml(SecurityElement elem);
	IPermission Intersect(IPermission target);
	bool IsSubsetOf(IPermission target);
	void PermitOnly();
	static void RevertAll();
	static void RevertAssert();
	static void RevertDeny();
	static void RevertPermitOnly();
	SecurityElement ToXml();
	IPermission Union(IPermission other);
}
class HostProtectionException : SystemException {
	HostProtectionResource DemandedResources {get;}
	HostProtectionResource ProtectedResources {get;}
}
class HostSecurityManager {
	PolicyLevel DomainPolicy {get;}
	HostSecurityManagerOptions Flags {get;}
	ApplicationTrust DetermineApplicationTrust(Evidence applicationEvidence, Evidence activatorEvidence, TrustManagerContext context);
	Evidence ProvideAppDomainEvidence(Evidence inputEvidence);
	Evidence ProvideAssemblyEvidence(Assembly loadedAssembly, Evidence inputEvidence);
	PermissionSet ResolvePolicy(Evidence evidence);
}
enum HostSecurityManagerOptions { None, HostAppDomainEvidence, HostPolicyLevel, HostAssemblyEvidence, HostDetermineApplicationTrust, HostResolvePolicy, AllFlags }
interface IEvidenceFactory {
	Evidence Evidence {get;}
}
interface IPermission : ISecurityEncodable {
	IPermission Copy();
	void Demand();
	IPermission Intersect(IPermission target);
	bool IsSubsetOf(IPermission target);
	IPermission Union(IPermission target);
}
interface ISecurityEncodable {
	void FromXml(SecurityElement e);
	SecurityElement ToXml();
}
interface ISecurityPolicyEncodable {
	void FromXml(SecurityElement e, PolicyLevel level);
	SecurityElement ToXml(PolicyLevel level);
}
interface IStackWalk {
	void Assert();
	void Demand();
	void Deny();
	void PermitOnly();
}
class NamedPermissionSet : PermissionSet {
	string Description {get;set;}
	string Name {get;set;}
	NamedPermissionSet Copy(string name);
}
enum PartialTrustVisibilityLevel { VisibleToAllHosts, NotVisibleByDefault }
class PermissionSet : ICollection, ISecurityEncodable, IStackWalk {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	IPermission AddPermission(IPermission perm);
	protected IPermission AddPermissionImpl(IPermission perm);
	void Assert();
	bool ContainsNonCodeAccessPermissions();
	static byte[] ConvertPermissionSet(string inFormat, byte[] inData, string outFormat);
	PermissionSet Copy();
	void CopyTo(Array array, int index);
	void Demand();
	void Deny();
	void FromXml(SecurityElement et);
	IEnumerator GetEnumerator();
	protected IEnumerator GetEnumeratorImpl();
	IPermission GetPermission(Type permClass);
	protected IPermission GetPermissionImpl(Type permClass);
	PermissionSet Intersect(PermissionSet other);
	bool IsEmpty();
	bool IsSubsetOf(PermissionSet target);
	bool IsUnrestricted();
	void PermitOnly();
	IPermission RemovePermission(Type permClass);
	protected IPermission RemovePermissionImpl(Type permClass);
	static void RevertAssert();
	IPermission SetPermission(IPermission perm);
	protected IPermission SetPermissionImpl(IPermission perm);
	SecurityElement ToXml();
	PermissionSet Union(PermissionSet other);
}
enum PolicyLevelType { AppDomain, Enterprise, Machine, User }
class SecureString : IDisposable {
	int Length {get;}
	void AppendChar(char c);
	void Clear();
	SecureString Copy();
	void Dispose();
	void InsertAt(int index, char c);
	bool IsReadOnly();
	void MakeReadOnly();
	void RemoveAt(int index);
	void SetAt(int index, char c);
}
static class SecureStringMarshal {
	static IntPtr SecureStringToCoTaskMemAnsi(SecureString s);
	static IntPtr SecureStringToCoTaskMemUnicode(SecureString s);
	static IntPtr SecureStringToGlobalAllocAnsi(SecureString s);
	static IntPtr SecureStringToGlobalAllocUnicode(SecureString s);
}
class SecurityContext : IDisposable {
	static SecurityContext Capture();
	SecurityContext CreateCopy();
	void Dispose();
	static bool IsFlowSuppressed();
	static bool IsWindowsIdentityFlowSuppressed();
	static void RestoreFlow();
	static void Run(SecurityContext securityContext, ContextCallback callback, object state);
	static AsyncFlowControl SuppressFlow();
	static AsyncFlowControl SuppressFlowWindowsIdentity();
}
enum SecurityContextSource { CurrentAppDomain, CurrentAssembly }
class SecurityCriticalAttribute : Attribute {}
class SecurityElement {
	Hashtable Attributes {get;set;}
	ArrayList Children {get;set;}
	string Tag {get;set;}
	string Text {get;set;}
	void AddAttribute(string name, string value);
	void AddChild(SecurityElement child);
	string Attribute(string name);
	SecurityElement Copy();
	bool Equal(SecurityElement other);
	static string Escape(string str);
	static SecurityElement FromString(string xml);
	static bool IsValidAttributeName(string name);
	static bool IsValidAttributeValue(string value);
	static bool IsValidTag(string tag);
	static bool IsValidText(string text);
	SecurityElement SearchForChildByTag(string tag);
	string SearchForTextOfTag(string tag);
}
class SecurityException : SystemException {
	SecurityAction Action {get;set;}
	object Demanded {get;set;}
	object DenySetInstance {get;set;}
	AssemblyName FailedAssemblyInfo {get;set;}
	IPermission FirstPermissionThatFailed {get;set;}
	string GrantedSet {get;set;}
	MethodInfo Method {get;set;}
	string PermissionState {get;set;}
	Type PermissionType {get;set;}
	object PermitOnlySetInstance {get;set;}
	string RefusedSet {get;set;}
	string Url {get;set;}
	SecurityZone Zone {get;set;}
}
static class SecurityManager {
	static bool CurrentThreadRequiresSecurityContextCapture();
	static PermissionSet GetStandardSandbox(Evidence evidence);
	static void GetZoneAndOrigin(out ArrayList zone, out ArrayList origin);
}
enum SecurityRuleSet { None, Level1, Level2 }
class SecurityRulesAttribute : Attribute {
	SecurityRuleSet RuleSet {get;}
	bool SkipVerificationInFullTrust {get;set;}
}
class SecuritySafeCriticalAttribute : Attribute {}
abstract class SecurityState {
	void EnsureState();
	bool IsStateAvailable();
}
class SecurityTransparentAttribute : Attribute {}
enum SecurityZone { Internet, Intranet, MyComputer, NoZone, Trusted, Untrusted }
class SuppressUnmanagedCodeSecurityAttribute : Attribute {}
class UnverifiableCodeAttribute : Attribute {}
class VerificationException : SystemException {}
class XmlSyntaxException : SystemException {}
