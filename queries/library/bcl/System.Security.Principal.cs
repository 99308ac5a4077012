// assemblies: System.Runtime, System.Security.Claims, System.Security.Principal.Windows, mscorlib
using Microsoft.Win32.SafeHandles;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Security.Claims;
using System.Threading.Tasks;
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
enum WellKnownSidType { NullSid, WorldSid, LocalSid, CreatorOwnerSid, CreatorGroupSid, CreatorOwnerServerSid, CreatorGroupServerSid, NTAuthoritySid, DialupSid, NetworkSid, BatchSid, InteractiveSid, ServiceSid, AnonymousSid, ProxySid, EnterpriseControllersSid, SelfSid, AuthenticatedUserSid, RestrictedCodeSid, TerminalServerSid, RemoteLogonIdSid, LogonIdsSid, LocalSystemSid, LocalServiceSid, NetworkServiceSid, BuiltinDomainSid, BuiltinAdministratorsSid, BuiltinUsersSid, BuiltinGuestsSid, BuiltinPowerUsersSid, BuiltinAccountOperatorsSid, BuiltinSystemOperatorsSid, BuiltinPrintOperatorsSid, BuiltinBackupOperatorsSid, BuiltinReplicatorSid, BuiltinPreWindows2000CompatibleAccessSid, BuiltinRemoteDesktopUsersSid, BuiltinNetworkConfigurationOperatorsSid, AccountAdministratorSid, AccountGuestSid, AccountKrbtgtSid, AccountDomainAdminsSid, AccountDomainUsersSid, AccountDomainGuestsSid, AccountComputersSid, AccountControllersSid, AccountCertAdminsSid, AccountSchemaAdminsSid, AccountEnterpriseAdminsSid, AccountPolicyAdminsSid, AccountRasAndIasServersSid, NtlmAuthenticationSid, DigestAuthenticationSid, SChannelAuthenticationSid, ThisOrganizationSid, OtherOrganizationSid, BuiltinIncomingForestTrustBuildersSid, BuiltinPerformanceMonitoringUsersSid, BuiltinPerformanceLoggingUsersSid, BuiltinAuthorizationAccessSid, MaxDefined, WinBuiltinTerminalServerLicenseServersSid, WinBuiltinDCOMUsersSid, WinBuiltinIUsersSid, WinIUserSid, WinBuiltinCryptoOperatorsSid, WinUntrustedLabelSid, WinLowLabelSid, WinMediumLabelSid, WinHighLabelSid, WinSystemLabelSid, WinWriteRestrictedCodeSid, WinCreatorOwnerRightsSid, WinCacheablePrincipalsGroupSid, WinNonCacheablePrincipalsGroupSid, WinEnterpriseReadonlyControllersSid, WinAccountReadonlyControllersSid, WinBuiltinEventLogReadersGroup, WinNewEnterpriseReadonlyControllersSid, WinBuiltinCertSvcDComAccessGroup, WinMediumPlusLabelSid, WinLocalLogonSid, WinConsoleLogonSid, WinThisOrganizationCertificateSid, WinApplicationPackageAuthoritySid, WinBuiltinAnyPackageSid, WinCapabilityInternetClientSid, WinCapabilityInternetClientServerSid, WinCapabilityPrivateNetworkClientServerSid, WinCapabilityPicturesLibrarySid, WinCapabilityVideosLibrarySid, WinCapabilityMusicLibrarySid, WinCapabilityDocumentsLibrarySid, WinCapabilitySharedUserCertificatesSid, WinCapabilityEnterpriseAuthenticationSid, WinCapabilityRemovableStorageSid }
enum WindowsAccountType { Normal, Guest, System, Anonymous }
enum WindowsBuiltInRole { Administrator, User, Guest, PowerUser, AccountOperator, SystemOperator, PrintOperator, BackupOperator, Replicator }
class WindowsIdentity : ClaimsIdentity, IDisposable, ISerializable {
	const string DefaultIssuer;
	SafeAccessTokenHandle AccessToken {get;}
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
	static void RunImpersonated(SafeAccessTokenHandle safeAccessTokenHandle, Action action);
	static T RunImpersonated<T>(SafeAccessTokenHandle safeAccessTokenHandle, Func<T> func);
	static Task RunImpersonatedAsync(SafeAccessTokenHandle safeAccessTokenHandle, Func<Task> func);
	static Task<T> RunImpersonatedAsync<T>(SafeAccessTokenHandle safeAccessTokenHandle, Func<Task<T>> func);
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
