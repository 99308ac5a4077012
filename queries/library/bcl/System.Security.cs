// assemblies: System, System.Runtime, System.Runtime.InteropServices, mscorlib
using System.Collections;
namespace System.Security;
class AllowPartiallyTrustedCallersAttribute : Attribute {}
abstract class CodeAccessPermission : IPermission, IStackWalk {}
class HostProtectionException : SystemException {}
class HostSecurityManager {}
enum HostSecurityManagerOptions {}
interface IEvidenceFactory {}
interface IPermission : ISecurityEncodable {}
interface ISecurityEncodable {}
interface ISecurityPolicyEncodable {}
interface IStackWalk {}
class NamedPermissionSet : PermissionSet {}
enum PartialTrustVisibilityLevel {}
class PermissionSet : ICollection, ISecurityEncodable, IStackWalk {}
enum PolicyLevelType {}
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
static class SecureStringMarshal {}
class SecurityContext : IDisposable {}
enum SecurityContextSource {}
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
class SecurityException : SystemException {}
static class SecurityManager {}
enum SecurityRuleSet {}
class SecurityRulesAttribute : Attribute {}
class SecuritySafeCriticalAttribute : Attribute {}
abstract class SecurityState {}
class SecurityTransparentAttribute : Attribute {}
enum SecurityZone {}
class SuppressUnmanagedCodeSecurityAttribute : Attribute {}
class UnverifiableCodeAttribute : Attribute {}
class VerificationException : SystemException {}
class XmlSyntaxException : SystemException {}
