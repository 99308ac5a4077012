// assemblies: Microsoft.Extensions.Identity.Core, System, System.IdentityModel, System.Security.Claims, mscorlib
using System.Collections.Generic;
using System.IO;
using System.Security.Principal;
namespace System.Security.Claims;
class AuthenticationInformation {
	string Address {get;set;}
	string DnsName {get;set;}
	DateTime? NotOnOrAfter {get;set;}
	string Session {get;set;}
}
static class AuthenticationTypes {
	const string Basic, Federation, Kerberos, Negotiate, Password, Signature, Windows, X509;
}
class Claim {
	protected byte[] CustomSerializationData {get;}
	string Issuer {get;}
	string OriginalIssuer {get;}
	IDictionary<string, string> Properties {get;}
	ClaimsIdentity Subject {get;}
	string Type {get;}
	string Value {get;}
	string ValueType {get;}
	Claim Clone();
	Claim Clone(ClaimsIdentity identity);
	void WriteTo(BinaryWriter writer);
	protected void WriteTo(BinaryWriter writer, byte[] userData);
}
static class ClaimTypes {
	const string AuthenticationInstant, AuthenticationMethod, CookiePath, DenyOnlyPrimarySid, DenyOnlyPrimaryGroupSid, DenyOnlyWindowsDeviceGroup, Dsa, Expiration, Expired, GroupSid, IsPersistent, PrimaryGroupSid, PrimarySid, Role, SerialNumber, UserData, Version, WindowsAccountName, WindowsDeviceClaim, WindowsDeviceGroup, WindowsUserClaim, WindowsFqbnVersion, WindowsSubAuthority, Anonymous, Authentication, AuthorizationDecision, Country, DateOfBirth, Dns, DenyOnlySid, Email, Gender, GivenName, Hash, HomePhone, Locality, MobilePhone, Name, NameIdentifier, OtherPhone, PostalCode, Rsa, Sid, Spn, StateOrProvince, StreetAddress, Surname, System, Thumbprint, Upn, Uri, Webpage, X500DistinguishedName, Actor;
}
static class ClaimValueTypes {
	const string Base64Binary, Base64Octet, Boolean, Date, DateTime, Double, Fqbn, HexBinary, Integer, Integer32, Integer64, Sid, String, Time, UInteger32, UInteger64, DnsName, Email, Rsa, UpnName, DsaKeyValue, KeyInfo, RsaKeyValue, DaytimeDuration, YearMonthDuration, Rfc822Name, X500Name;
}
class ClaimsIdentity : IIdentity {
	const string DefaultIssuer, DefaultNameClaimType, DefaultRoleClaimType;
	ClaimsIdentity Actor {get;set;}
	string AuthenticationType {get;}
	object BootstrapContext {get;set;}
	IEnumerable<Claim> Claims {get;}
	protected byte[] CustomSerializationData {get;}
	bool IsAuthenticated {get;}
	string Label {get;set;}
	string Name {get;}
	string NameClaimType {get;}
	string RoleClaimType {get;}
	void AddClaim(Claim claim);
	void AddClaims(IEnumerable<Claim> claims);
	ClaimsIdentity Clone();
	protected Claim CreateClaim(BinaryReader reader);
	IEnumerable<Claim> FindAll(Predicate<Claim> match);
	IEnumerable<Claim> FindAll(string type);
	Claim FindFirst(Predicate<Claim> match);
	Claim FindFirst(string type);
	bool HasClaim(Predicate<Claim> match);
	bool HasClaim(string type, string value);
	void RemoveClaim(Claim claim);
	bool TryRemoveClaim(Claim claim);
	void WriteTo(BinaryWriter writer);
	protected void WriteTo(BinaryWriter writer, byte[] userData);
}
class ClaimsPrincipal : IPrincipal {
	IEnumerable<Claim> Claims {get;}
	static Func<ClaimsPrincipal> ClaimsPrincipalSelector {get;set;}
	static ClaimsPrincipal Current {get;}
	protected byte[] CustomSerializationData {get;}
	IEnumerable<ClaimsIdentity> Identities {get;}
	IIdentity Identity {get;}
	static Func<IEnumerable<ClaimsIdentity>, ClaimsIdentity> PrimaryIdentitySelector {get;set;}
	void AddIdentities(IEnumerable<ClaimsIdentity> identities);
	void AddIdentity(ClaimsIdentity identity);
	ClaimsPrincipal Clone();
	protected ClaimsIdentity CreateClaimsIdentity(BinaryReader reader);
	IEnumerable<Claim> FindAll(Predicate<Claim> match);
	IEnumerable<Claim> FindAll(string type);
	Claim FindFirst(Predicate<Claim> match);
	Claim FindFirst(string type);
	bool HasClaim(Predicate<Claim> match);
	bool HasClaim(string type, string value);
	bool IsInRole(string role);
	void WriteTo(BinaryWriter writer);
	protected void WriteTo(BinaryWriter writer, byte[] userData);
}
static class DynamicRoleClaimProvider {}
static class PrincipalExtensions {
	static string FindFirstValue(this ClaimsPrincipal principal, string claimType);
}
