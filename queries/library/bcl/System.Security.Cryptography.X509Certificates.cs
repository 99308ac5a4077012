// assemblies: System, System.Core, System.Security, System.Security.Cryptography, mscorlib
using System.Collections;
using System.Collections.Generic;
namespace System.Security.Cryptography.X509Certificates;
class CertificateRequest {}
enum CertificateRequestLoadOptions {}
class CertificateRevocationListBuilder {}
static class DSACertificateExtensions {}
static class ECDsaCertificateExtensions {}
enum OpenFlags {}
class Pkcs12LoadLimitExceededException : CryptographicException {}
class Pkcs12LoaderLimits {}
class PublicKey {}
static class RSACertificateExtensions {}
enum StoreLocation { CurrentUser, LocalMachine }
enum StoreName { AddressBook, AuthRoot, CertificateAuthority, Disallowed, My, Root, TrustedPeople, TrustedPublisher }
class SubjectAlternativeNameBuilder {}
enum TrustStatus {}
class X500DistinguishedName : AsnEncodedData {}
class X500DistinguishedNameBuilder {}
enum X500DistinguishedNameFlags {}
class X500RelativeDistinguishedName {}
class X509AuthorityInformationAccessExtension : X509Extension {}
class X509AuthorityKeyIdentifierExtension : X509Extension {}
class X509BasicConstraintsExtension : X509Extension {}
class X509Certificate : IDisposable {
	IntPtr Handle {get;}
	string Issuer {get;}
	ReadOnlyMemory<byte> SerialNumberBytes {get;}
	string Subject {get;}
	static X509Certificate CreateFromCertFile(string filename);
	static X509Certificate CreateFromSignedFile(string filename);
	void Dispose();
	protected void Dispose(bool disposing);
	byte[] Export(X509ContentType contentType);
	byte[] Export(X509ContentType contentType, string password);
	byte[] Export(X509ContentType contentType, SecureString password);
	protected static string FormatDate(DateTime date);
	byte[] GetCertHash();
	byte[] GetCertHash(HashAlgorithmName hashAlgorithm);
	string GetCertHashString();
	string GetCertHashString(HashAlgorithmName hashAlgorithm);
	string GetEffectiveDateString();
	string GetExpirationDateString();
	string GetFormat();
	string GetKeyAlgorithm();
	byte[] GetKeyAlgorithmParameters();
	string GetKeyAlgorithmParametersString();
	byte[] GetPublicKey();
	string GetPublicKeyString();
	byte[] GetRawCertData();
	string GetRawCertDataString();
	byte[] GetSerialNumber();
	string GetSerialNumberString();
	void Import(byte[] rawData);
	void Import(byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags);
	void Import(byte[] rawData, SecureString password, X509KeyStorageFlags keyStorageFlags);
	void Import(string fileName);
	void Import(string fileName, string password, X509KeyStorageFlags keyStorageFlags);
	void Import(string fileName, SecureString password, X509KeyStorageFlags keyStorageFlags);
	void Reset();
	string ToString(bool fVerbose);
	bool TryGetCertHash(HashAlgorithmName hashAlgorithm, Span<byte> destination, out int bytesWritten);
}
class X509Certificate2 : X509Certificate {
	bool Archived {get;set;}
	X509ExtensionCollection Extensions {get;}
	string FriendlyName {get;set;}
	bool HasPrivateKey {get;}
	X500DistinguishedName IssuerName {get;}
	DateTime NotAfter {get;}
	DateTime NotBefore {get;}
	AsymmetricAlgorithm PrivateKey {get;set;}
	PublicKey PublicKey {get;}
	byte[] RawData {get;}
	ReadOnlyMemory<byte> RawDataMemory {get;}
	string SerialNumber {get;}
	Oid SignatureAlgorithm {get;}
	X500DistinguishedName SubjectName {get;}
	string Thumbprint {get;}
	int Version {get;}
	X509Certificate2 CopyWithPrivateKey(ECDiffieHellman privateKey);
	static X509Certificate2 CreateFromEncryptedPem(ReadOnlySpan<char> certPem, ReadOnlySpan<char> keyPem, ReadOnlySpan<char> password);
	static X509Certificate2 CreateFromEncryptedPemFile(string certPemFilePath, ReadOnlySpan<char> password, string keyPemFilePath = default);
	static X509Certificate2 CreateFromPem(ReadOnlySpan<char> certPem, ReadOnlySpan<char> keyPem);
	static X509Certificate2 CreateFromPem(ReadOnlySpan<char> certPem);
	static X509Certificate2 CreateFromPemFile(string certPemFilePath, string keyPemFilePath = default);
	string ExportCertificatePem();
	static X509ContentType GetCertContentType(byte[] rawData);
	static X509ContentType GetCertContentType(string fileName);
	ECDiffieHellman GetECDiffieHellmanPrivateKey();
	ECDiffieHellman GetECDiffieHellmanPublicKey();
	string GetNameInfo(X509NameType nameType, bool forIssuer);
	bool MatchesHostname(string hostname, bool allowWildcards = default, bool allowCommonName = default);
	bool TryExportCertificatePem(Span<char> destination, out int charsWritten);
	bool Verify();
}
class X509Certificate2Collection : X509CertificateCollection, IEnumerable<X509Certificate2> {
	X509Certificate2 this[int index] {get;set;}
	int Add(X509Certificate2 certificate);
	void AddRange(X509Certificate2[] certificates);
	void AddRange(X509Certificate2Collection certificates);
	bool Contains(X509Certificate2 certificate);
	byte[] Export(X509ContentType contentType);
	byte[] Export(X509ContentType contentType, string password);
	string ExportCertificatePems();
	string ExportPkcs7Pem();
	X509Certificate2Collection Find(X509FindType findType, object findValue, bool validOnly);
	X509Certificate2Enumerator GetEnumerator();
	void Import(byte[] rawData);
	void Import(byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags = default);
	void Import(string fileName);
	void Import(string fileName, string password, X509KeyStorageFlags keyStorageFlags = default);
	void ImportFromPem(ReadOnlySpan<char> certPem);
	void ImportFromPemFile(string certPemFilePath);
	void Insert(int index, X509Certificate2 certificate);
	void Remove(X509Certificate2 certificate);
	void RemoveRange(X509Certificate2[] certificates);
	void RemoveRange(X509Certificate2Collection certificates);
	bool TryExportCertificatePems(Span<char> destination, out int charsWritten);
	bool TryExportPkcs7Pem(Span<char> destination, out int charsWritten);
}
class X509Certificate2Enumerator : IEnumerator<X509Certificate2> {}
static class X509Certificate2UI {}
class X509CertificateCollection : CollectionBase {
	X509Certificate this[int index] {get;set;}
	int Add(X509Certificate value);
	void AddRange(X509Certificate[] value);
	void AddRange(X509CertificateCollection value);
	bool Contains(X509Certificate value);
	void CopyTo(X509Certificate[] array, int index);
	X509CertificateCollection.X509CertificateEnumerator GetEnumerator();
	int IndexOf(X509Certificate value);
	void Insert(int index, X509Certificate value);
	void Remove(X509Certificate value);
	class X509CertificateEnumerator : IEnumerator {
		X509Certificate Current {get;}
		bool MoveNext();
		void Reset();
	}
}
static class X509CertificateLoader {}
class X509Chain : IDisposable {
	IntPtr ChainContext {get;}
	X509ChainElementCollection ChainElements {get;}
	X509ChainPolicy ChainPolicy {get;set;}
	X509ChainStatus[] ChainStatus {get;}
	bool Build(X509Certificate2 certificate);
	static X509Chain Create();
	void Dispose();
	protected void Dispose(bool disposing);
	void Reset();
}
class X509ChainElement {}
class X509ChainElementCollection : ICollection, IEnumerable<X509ChainElement> {}
class X509ChainElementEnumerator : IEnumerator<X509ChainElement> {}
class X509ChainPolicy {}
struct X509ChainStatus {}
enum X509ChainStatusFlags {}
enum X509ChainTrustMode {}
enum X509ContentType {}
class X509EnhancedKeyUsageExtension : X509Extension {}
class X509Extension : AsnEncodedData {}
class X509ExtensionCollection : ICollection, IEnumerable<X509Extension> {}
class X509ExtensionEnumerator : IEnumerator<X509Extension> {}
enum X509FindType { FindByThumbprint, FindBySubjectName, FindBySubjectDistinguishedName, FindByIssuerName, FindByIssuerDistinguishedName, FindBySerialNumber, FindByTimeValid, FindByTimeNotYetValid, FindByTimeExpired, FindByTemplateName, FindByApplicationPolicy, FindByCertificatePolicy, FindByExtension, FindByKeyUsage, FindBySubjectKeyIdentifier }
enum X509IncludeOption {}
enum X509KeyStorageFlags {}
class X509KeyUsageExtension : X509Extension {}
enum X509KeyUsageFlags {}
enum X509NameType {}
enum X509RevocationFlag {}
enum X509RevocationMode {}
enum X509RevocationReason {}
enum X509SelectionFlag {}
abstract class X509SignatureGenerator {}
class X509Store : IDisposable {
	X509Certificate2Collection Certificates {get;}
	bool IsOpen {get;}
	StoreLocation Location {get;}
	string Name {get;}
	IntPtr StoreHandle {get;}
	void Add(X509Certificate2 certificate);
	void AddRange(X509Certificate2Collection certificates);
	void Close();
	void Dispose();
	void Open(OpenFlags flags);
	void Remove(X509Certificate2 certificate);
	void RemoveRange(X509Certificate2Collection certificates);
}
class X509SubjectAlternativeNameExtension : X509Extension {}
class X509SubjectKeyIdentifierExtension : X509Extension {}
enum X509SubjectKeyIdentifierHashAlgorithm {}
enum X509VerificationFlags {}
