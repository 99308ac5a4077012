// assemblies: System.Runtime, System.Security.Claims, System.Security.Principal.Windows, mscorlib
using System.Collections.Generic;
using System.Security.Claims;
namespace System.Security.Principal;
class GenericIdentity : ClaimsIdentity {}
class GenericPrincipal : ClaimsPrincipal {}
interface IIdentity {
	string AuthenticationType {get;}
	bool IsAuthenticated {get;}
	string Name {get;}
}
interface IPrincipal {
	IIdentity Identity {get;}
	bool IsInRole(string role);
}
class IdentityNotMappedException : SystemException {
	IdentityReferenceCollection UnmappedIdentities {get;}
}
abstract class IdentityReference {
	string Value {get;}
	bool IsValidTargetType(Type targetType);
	IdentityReference Translate(Type targetType);
}
class IdentityReferenceCollection : ICollection<IdentityReference> {
	int Count {get;}
	bool IsReadOnly {get;}
	IdentityReference this[int index] {get;set;}
	void Add(IdentityReference identity);
	void Clear();
	bool Contains(IdentityReference identity);
	void CopyTo(IdentityReference[] array, int offset);
	IEnumerator<IdentityReference> GetEnumerator();
	bool Remove(IdentityReference identity);
	IdentityReferenceCollection Translate(Type targetType);
	IdentityReferenceCollection Translate(Type targetType, bool forceSuccess);
}
class NTAccount : IdentityReference {}
enum PrincipalPolicy { UnauthenticatedPrincipal, NoPrincipal, WindowsPrincipal }
class SecurityIdentifier : IdentityReference, IComparable<SecurityIdentifier> {
	static int MaxBinaryLength, MinBinaryLength;
	SecurityIdentifier AccountDomainSid {get;}
	int BinaryLength {get;}
	int CompareTo(SecurityIdentifier sid);
	void GetBinaryForm(byte[] binaryForm, int offset);
	bool IsAccountSid();
	bool IsEqualDomainSid(SecurityIdentifier sid);
	bool IsWellKnown(WellKnownSidType type);
}
enum TokenAccessLevels { AssignPrimary, Duplicate, Impersonate, Query, QuerySource, AdjustPrivileges, AdjustGroups, AdjustDefault, AdjustSessionId, Read, Write, AllAccess, MaximumAllowed }
enum TokenImpersonationLevel { None, Anonymous, Identification, Impersonation, Delegation }
enum WellKnownSidType {}
enum WindowsAccountType { Normal, Guest, System, Anonymous }
enum WindowsBuiltInRole {}
class WindowsIdentity : ClaimsIdentity, IDisposable {
	const string DefaultIssuer;
	IEnumerable<Claim> DeviceClaims {get;}
	IdentityReferenceCollection Groups {get;}
	TokenImpersonationLevel ImpersonationLevel {get;}
	bool IsAnonymous {get;}
	bool IsGuest {get;}
	bool IsSystem {get;}
	SecurityIdentifier Owner {get;}
	IntPtr Token {get;}
	SecurityIdentifier User {get;}
	IEnumerable<Claim> UserClaims {get;}
	void Dispose();
	protected void Dispose(bool disposing);
	static WindowsIdentity GetAnonymous();
	static WindowsIdentity GetCurrent();
	static WindowsIdentity GetCurrent(bool ifImpersonating);
	static WindowsIdentity GetCurrent(TokenAccessLevels desiredAccess);
	WindowsImpersonationContext Impersonate();
	static WindowsImpersonationContext Impersonate(IntPtr userToken);
}
class WindowsImpersonationContext : IDisposable {
	void Dispose();
	protected void Dispose(bool disposing);
	void Undo();
}
class WindowsPrincipal : ClaimsPrincipal {
	IEnumerable<Claim> DeviceClaims {get;}
	IEnumerable<Claim> UserClaims {get;}
	bool IsInRole(int rid);
	bool IsInRole(SecurityIdentifier sid);
	bool IsInRole(WindowsBuiltInRole role);
}
