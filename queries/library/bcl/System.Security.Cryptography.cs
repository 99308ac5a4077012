// assemblies: System, System.Core, System.Runtime, System.Security, System.Security.Cryptography, System.Security.Cryptography.Pkcs, mscorlib
using System.Collections;
using System.Collections.ObjectModel;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
namespace System.Security.Cryptography;
abstract class Aes : SymmetricAlgorithm {
	static Aes Create();
	static Aes Create(string algorithmName);
}
class AesCcm : IDisposable {}
class AesCng : Aes {}
class AesCryptoServiceProvider : Aes {}
class AesGcm : IDisposable {
	static bool IsSupported {get;}
	static KeySizes NonceByteSizes {get;}
	static KeySizes TagByteSizes {get;}
	int? TagSizeInBytes {get;}
	void Decrypt(byte[] nonce, byte[] ciphertext, byte[] tag, byte[] plaintext, byte[] associatedData = default);
	void Dispose();
	void Encrypt(byte[] nonce, byte[] plaintext, byte[] ciphertext, byte[] tag, byte[] associatedData = default);
}
class AesManaged : Aes {}
class AsnEncodedData {}
class AsnEncodedDataCollection : ICollection {}
class AsnEncodedDataEnumerator : IEnumerator {}
abstract class AsymmetricAlgorithm : IDisposable {
	int KeySize {get;set;}
	void Clear();
	void Dispose();
	protected void Dispose(bool disposing);
	void FromXmlString(string xmlString);
	string ToXmlString(bool includePrivateParameters);
}
abstract class AsymmetricKeyExchangeDeformatter {}
abstract class AsymmetricKeyExchangeFormatter {}
abstract class AsymmetricSignatureDeformatter {}
abstract class AsymmetricSignatureFormatter {}
class AuthenticationTagMismatchException : CryptographicException {}
class ChaCha20Poly1305 : IDisposable {}
enum CipherMode {}
class CngAlgorithm : IEquatable<CngAlgorithm> {}
class CngAlgorithmGroup : IEquatable<CngAlgorithmGroup> {}
enum CngExportPolicies {}
class CngKey : IDisposable {}
class CngKeyBlobFormat : IEquatable<CngKeyBlobFormat> {}
enum CngKeyCreationOptions {}
class CngKeyCreationParameters {}
enum CngKeyHandleOpenOptions {}
enum CngKeyOpenOptions {}
enum CngKeyUsages {}
struct CngProperty : IEquatable<CngProperty> {}
class CngPropertyCollection : Collection<CngProperty> {}
enum CngPropertyOptions {}
class CngProvider : IEquatable<CngProvider> {}
class CngUIPolicy {}
enum CngUIProtectionLevels {}
class CryptoAPITransform : ICryptoTransform {}
class CryptoConfig {}
class CryptoStream : Stream {
	bool HasFlushedFinalBlock {get;}
	void Clear();
	void FlushFinalBlock();
	ValueTask FlushFinalBlockAsync(CancellationToken cancellationToken = default);
}
enum CryptoStreamMode {}
class CryptographicAttributeObject {}
class CryptographicAttributeObjectCollection : ICollection {}
class CryptographicAttributeObjectEnumerator : IEnumerator {}
class CryptographicException : SystemException {}
static class CryptographicOperations {}
class CryptographicUnexpectedOperationException : CryptographicException {}
class CspKeyContainerInfo {}
class CspParameters {}
enum CspProviderFlags {}
abstract class DES : SymmetricAlgorithm {}
class DESCryptoServiceProvider : DES {}
abstract class DSA : AsymmetricAlgorithm {}
class DSACng : DSA {}
class DSACryptoServiceProvider : DSA, ICspAsymmetricAlgorithm {}
class DSAOpenSsl : DSA {}
struct DSAParameters {}
class DSASignatureDeformatter : AsymmetricSignatureDeformatter {}
enum DSASignatureFormat {}
class DSASignatureFormatter : AsymmetricSignatureFormatter {}
enum DataProtectionScope {}
abstract class DataProtector {}
abstract class DeriveBytes : IDisposable {
	void Dispose();
	protected void Dispose(bool disposing);
	byte[] GetBytes(int cb);
	void Reset();
}
abstract class ECAlgorithm : AsymmetricAlgorithm {}
struct ECCurve {}
abstract class ECDiffieHellman : ECAlgorithm {}
class ECDiffieHellmanCng : ECDiffieHellman {}
class ECDiffieHellmanCngPublicKey : ECDiffieHellmanPublicKey {}
enum ECDiffieHellmanKeyDerivationFunction {}
class ECDiffieHellmanOpenSsl : ECDiffieHellman {}
abstract class ECDiffieHellmanPublicKey : IDisposable {}
abstract class ECDsa : ECAlgorithm {
	static ECDsa Create();
	static ECDsa Create(ECCurve curve);
	static ECDsa Create(ECParameters parameters);
	static ECDsa Create(string algorithm);
	byte[] ExportECPrivateKey();
	ECParameters ExportExplicitParameters(bool includePrivateParameters);
	ECParameters ExportParameters(bool includePrivateParameters);
	void GenerateKey(ECCurve curve);
	int GetMaxSignatureSize(DSASignatureFormat signatureFormat);
	protected byte[] HashData(byte[] data, int offset, int count, HashAlgorithmName hashAlgorithm);
	protected byte[] HashData(Stream data, HashAlgorithmName hashAlgorithm);
	void ImportECPrivateKey(ReadOnlySpan<byte> source, out int bytesRead);
	void ImportParameters(ECParameters parameters);
	byte[] SignData(byte[] data, int offset, int count, HashAlgorithmName hashAlgorithm, DSASignatureFormat signatureFormat = default);
	byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm, DSASignatureFormat signatureFormat = default);
	byte[] SignData(Stream data, HashAlgorithmName hashAlgorithm, DSASignatureFormat signatureFormat = default);
	int SignData(ReadOnlySpan<byte> data, Span<byte> destination, HashAlgorithmName hashAlgorithm, DSASignatureFormat signatureFormat = default);
	protected byte[] SignDataCore(ReadOnlySpan<byte> data, HashAlgorithmName hashAlgorithm, DSASignatureFormat signatureFormat);
	protected byte[] SignDataCore(Stream data, HashAlgorithmName hashAlgorithm, DSASignatureFormat signatureFormat);
	byte[] SignHash(byte[] hash, DSASignatureFormat signatureFormat);
	int SignHash(ReadOnlySpan<byte> hash, Span<byte> destination, DSASignatureFormat signatureFormat = default);
	byte[] SignHash(byte[] hash);
	protected byte[] SignHashCore(ReadOnlySpan<byte> hash, DSASignatureFormat signatureFormat);
	bool TryExportECPrivateKey(Span<byte> destination, out int bytesWritten);
	protected bool TryHashData(ReadOnlySpan<byte> data, Span<byte> destination, HashAlgorithmName hashAlgorithm, out int bytesWritten);
	bool TrySignData(ReadOnlySpan<byte> data, Span<byte> destination, HashAlgorithmName hashAlgorithm, out int bytesWritten);
	bool TrySignData(ReadOnlySpan<byte> data, Span<byte> destination, HashAlgorithmName hashAlgorithm, DSASignatureFormat signatureFormat, out int bytesWritten);
	protected bool TrySignDataCore(ReadOnlySpan<byte> data, Span<byte> destination, HashAlgorithmName hashAlgorithm, DSASignatureFormat signatureFormat, out int bytesWritten);
	bool TrySignHash(ReadOnlySpan<byte> hash, Span<byte> destination, out int bytesWritten);
	bool TrySignHash(ReadOnlySpan<byte> hash, Span<byte> destination, DSASignatureFormat signatureFormat, out int bytesWritten);
	protected bool TrySignHashCore(ReadOnlySpan<byte> hash, Span<byte> destination, DSASignatureFormat signatureFormat, out int bytesWritten);
	bool VerifyData(byte[] data, int offset, int count, byte[] signature, HashAlgorithmName hashAlgorithm, DSASignatureFormat signatureFormat = default);
	bool VerifyData(byte[] data, byte[] signature, HashAlgorithmName hashAlgorithm, DSASignatureFormat signatureFormat = default);
	bool VerifyData(Stream data, byte[] signature, HashAlgorithmName hashAlgorithm, DSASignatureFormat signatureFormat = default);
	protected bool VerifyDataCore(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature, HashAlgorithmName hashAlgorithm, DSASignatureFormat signatureFormat);
	protected bool VerifyDataCore(Stream data, ReadOnlySpan<byte> signature, HashAlgorithmName hashAlgorithm, DSASignatureFormat signatureFormat);
	bool VerifyHash(byte[] hash, byte[] signature, DSASignatureFormat signatureFormat = default);
	protected bool VerifyHashCore(ReadOnlySpan<byte> hash, ReadOnlySpan<byte> signature, DSASignatureFormat signatureFormat);
}
class ECDsaCng : ECDsa {}
class ECDsaOpenSsl : ECDsa {}
enum ECKeyXmlFormat {}
struct ECParameters {}
struct ECPoint {}
class FromBase64Transform : ICryptoTransform {}
enum FromBase64TransformMode {}
static class HKDF {}
abstract class HMAC : KeyedHashAlgorithm {
	protected int BlockSizeValue {get;set;}
	string HashName {get;set;}
	static HMAC Create();
	static HMAC Create(string algorithmName);
}
class HMACMD5 : HMAC {
	const int HashSizeInBits, HashSizeInBytes;
	static byte[] HashData(byte[] key, byte[] source);
	static int HashData(ReadOnlySpan<byte> key, ReadOnlySpan<byte> source, Span<byte> destination);
	static int HashData(ReadOnlySpan<byte> key, Stream source, Span<byte> destination);
	static byte[] HashData(byte[] key, Stream source);
	static ValueTask<byte[]> HashDataAsync(byte[] key, Stream source, CancellationToken cancellationToken = default);
	static ValueTask<int> HashDataAsync(ReadOnlyMemory<byte> key, Stream source, Memory<byte> destination, CancellationToken cancellationToken = default);
	static bool TryHashData(ReadOnlySpan<byte> key, ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten);
}
class HMACRIPEMD160 : HMAC {}
class HMACSHA1 : HMAC {
	const int HashSizeInBits, HashSizeInBytes;
	static byte[] HashData(byte[] key, byte[] source);
	static int HashData(ReadOnlySpan<byte> key, ReadOnlySpan<byte> source, Span<byte> destination);
	static int HashData(ReadOnlySpan<byte> key, Stream source, Span<byte> destination);
	static byte[] HashData(byte[] key, Stream source);
	static ValueTask<byte[]> HashDataAsync(byte[] key, Stream source, CancellationToken cancellationToken = default);
	static ValueTask<int> HashDataAsync(ReadOnlyMemory<byte> key, Stream source, Memory<byte> destination, CancellationToken cancellationToken = default);
	static bool TryHashData(ReadOnlySpan<byte> key, ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten);
}
class HMACSHA256 : HMAC {
	const int HashSizeInBits, HashSizeInBytes;
	static byte[] HashData(byte[] key, byte[] source);
	static int HashData(ReadOnlySpan<byte> key, ReadOnlySpan<byte> source, Span<byte> destination);
	static int HashData(ReadOnlySpan<byte> key, Stream source, Span<byte> destination);
	static byte[] HashData(byte[] key, Stream source);
	static ValueTask<byte[]> HashDataAsync(byte[] key, Stream source, CancellationToken cancellationToken = default);
	static ValueTask<int> HashDataAsync(ReadOnlyMemory<byte> key, Stream source, Memory<byte> destination, CancellationToken cancellationToken = default);
	static bool TryHashData(ReadOnlySpan<byte> key, ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten);
}
class HMACSHA384 : HMAC {}
class HMACSHA3_256 : HMAC {}
class HMACSHA3_384 : HMAC {}
class HMACSHA3_512 : HMAC {}
class HMACSHA512 : HMAC {
	const int HashSizeInBits, HashSizeInBytes;
	bool ProduceLegacyHmacValues {get;set;}
	static byte[] HashData(byte[] key, byte[] source);
	static int HashData(ReadOnlySpan<byte> key, ReadOnlySpan<byte> source, Span<byte> destination);
	static int HashData(ReadOnlySpan<byte> key, Stream source, Span<byte> destination);
	static byte[] HashData(byte[] key, Stream source);
	static ValueTask<byte[]> HashDataAsync(byte[] key, Stream source, CancellationToken cancellationToken = default);
	static ValueTask<int> HashDataAsync(ReadOnlyMemory<byte> key, Stream source, Memory<byte> destination, CancellationToken cancellationToken = default);
	static bool TryHashData(ReadOnlySpan<byte> key, ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten);
}
abstract class HashAlgorithm : ICryptoTransform {
	protected int HashSizeValue, State;
	protected byte[] HashValue;
	bool CanReuseTransform {get;}
	bool CanTransformMultipleBlocks {get;}
	byte[] Hash {get;}
	int HashSize {get;}
	int InputBlockSize {get;}
	int OutputBlockSize {get;}
	void Clear();
	byte[] ComputeHash(byte[] buffer);
	byte[] ComputeHash(byte[] buffer, int offset, int count);
	byte[] ComputeHash(Stream inputStream);
	Task<byte[]> ComputeHashAsync(Stream inputStream, CancellationToken cancellationToken = default);
	static HashAlgorithm Create();
	static HashAlgorithm Create(string hashName);
	void Dispose();
	protected void Dispose(bool disposing);
	protected void HashCore(byte[] array, int ibStart, int cbSize);
	protected void HashCore(ReadOnlySpan<byte> source);
	protected byte[] HashFinal();
	void Initialize();
	int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset);
	byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount);
	bool TryComputeHash(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten);
	protected bool TryHashFinal(Span<byte> destination, out int bytesWritten);
}
struct HashAlgorithmName : IEquatable<HashAlgorithmName> {}
interface ICryptoTransform : IDisposable {
	bool CanReuseTransform {get;}
	bool CanTransformMultipleBlocks {get;}
	int InputBlockSize {get;}
	int OutputBlockSize {get;}
	int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset);
	byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount);
}
interface ICspAsymmetricAlgorithm {}
class IncrementalHash : IDisposable {}
enum KeyNumber {}
class KeySizes {}
abstract class KeyedHashAlgorithm : HashAlgorithm {
	protected byte[] KeyValue;
	byte[] Key {get;set;}
	static KeyedHashAlgorithm Create();
	static KeyedHashAlgorithm Create(string algName);
}
class Kmac128 : IDisposable {}
class Kmac256 : IDisposable {}
class KmacXof128 : IDisposable {}
class KmacXof256 : IDisposable {}
class MACTripleDES : KeyedHashAlgorithm {}
abstract class MD5 : HashAlgorithm {
	const int HashSizeInBits, HashSizeInBytes;
	static MD5 Create();
	static MD5 Create(string algName);
	static byte[] HashData(byte[] source);
	static int HashData(ReadOnlySpan<byte> source, Span<byte> destination);
	static int HashData(Stream source, Span<byte> destination);
	static byte[] HashData(Stream source);
	static ValueTask<byte[]> HashDataAsync(Stream source, CancellationToken cancellationToken = default);
	static ValueTask<int> HashDataAsync(Stream source, Memory<byte> destination, CancellationToken cancellationToken = default);
	static bool TryHashData(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten);
}
class MD5Cng : MD5 {}
class MD5CryptoServiceProvider : MD5 {}
abstract class MaskGenerationMethod {}
enum MemoryProtectionScope {}
class Oid {}
class OidCollection : ICollection {}
class OidEnumerator : IEnumerator {}
enum OidGroup {}
class PKCS1MaskGenerationMethod : MaskGenerationMethod {}
enum PaddingMode {}
class PasswordDeriveBytes : DeriveBytes {}
enum PbeEncryptionAlgorithm {}
class PbeParameters {}
static class PemEncoding {}
struct PemFields {}
class ProtectedData {
	static byte[] Protect(byte[] userData, byte[] optionalEntropy, DataProtectionScope scope);
	static byte[] Unprotect(byte[] encryptedData, byte[] optionalEntropy, DataProtectionScope scope);
}
class ProtectedMemory {}
abstract class RC2 : SymmetricAlgorithm {}
class RC2CryptoServiceProvider : RC2 {}
abstract class RIPEMD160 : HashAlgorithm {}
class RIPEMD160Managed : RIPEMD160 {}
class RNGCryptoServiceProvider : RandomNumberGenerator {}
abstract class RSA : AsymmetricAlgorithm {
	static RSA Create();
	static RSA Create(string algName);
	static RSA Create(int keySizeInBits);
	static RSA Create(RSAParameters parameters);
	byte[] Decrypt(byte[] data, RSAEncryptionPadding padding);
	int Decrypt(ReadOnlySpan<byte> data, Span<byte> destination, RSAEncryptionPadding padding);
	byte[] Encrypt(byte[] data, RSAEncryptionPadding padding);
	int Encrypt(ReadOnlySpan<byte> data, Span<byte> destination, RSAEncryptionPadding padding);
	RSAParameters ExportParameters(bool includePrivateParameters);
	byte[] ExportRSAPublicKey();
	void ImportParameters(RSAParameters parameters);
	byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding);
	byte[] SignData(byte[] data, int offset, int count, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding);
	byte[] SignData(Stream data, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding);
	int SignData(ReadOnlySpan<byte> data, Span<byte> destination, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding);
	byte[] SignHash(byte[] hash, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding);
	int SignHash(ReadOnlySpan<byte> hash, Span<byte> destination, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding);
	bool VerifyData(byte[] data, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding);
	bool VerifyData(byte[] data, int offset, int count, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding);
	bool VerifyData(Stream data, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding);
	bool VerifyHash(byte[] hash, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding);
}
class RSACng : RSA {}
class RSACryptoServiceProvider : RSA, ICspAsymmetricAlgorithm {
	CspKeyContainerInfo CspKeyContainerInfo {get;}
	bool PersistKeyInCsp {get;set;}
	bool PublicOnly {get;}
	static bool UseMachineKeyStore {get;set;}
	byte[] Decrypt(byte[] rgb, bool fOAEP);
	byte[] Encrypt(byte[] rgb, bool fOAEP);
	byte[] ExportCspBlob(bool includePrivateParameters);
	void ImportCspBlob(byte[] keyBlob);
	byte[] SignData(byte[] buffer, int offset, int count, object halg);
	byte[] SignData(byte[] buffer, object halg);
	byte[] SignData(Stream inputStream, object halg);
	byte[] SignHash(byte[] rgbHash, string str);
	bool VerifyData(byte[] buffer, object halg, byte[] signature);
	bool VerifyHash(byte[] rgbHash, string str, byte[] rgbSignature);
}
class RSAEncryptionPadding : IEquatable<RSAEncryptionPadding> {}
enum RSAEncryptionPaddingMode {}
class RSAOAEPKeyExchangeDeformatter : AsymmetricKeyExchangeDeformatter {}
class RSAOAEPKeyExchangeFormatter : AsymmetricKeyExchangeFormatter {}
class RSAOpenSsl : RSA {}
class RSAPKCS1KeyExchangeDeformatter : AsymmetricKeyExchangeDeformatter {}
class RSAPKCS1KeyExchangeFormatter : AsymmetricKeyExchangeFormatter {}
class RSAPKCS1SignatureDeformatter : AsymmetricSignatureDeformatter {}
class RSAPKCS1SignatureFormatter : AsymmetricSignatureFormatter {}
struct RSAParameters {}
class RSASignaturePadding : IEquatable<RSASignaturePadding> {}
enum RSASignaturePaddingMode {}
abstract class RandomNumberGenerator : IDisposable {
	static RandomNumberGenerator Create();
	static RandomNumberGenerator Create(string rngName);
	void Dispose();
	protected void Dispose(bool disposing);
	static void Fill(Span<byte> data);
	void GetBytes(byte[] data);
	void GetBytes(byte[] data, int offset, int count);
	static byte[] GetBytes(int count);
	static void GetHexString(Span<char> destination, bool lowercase = default);
	static string GetHexString(int stringLength, bool lowercase = default);
	static int GetInt32(int fromInclusive, int toExclusive);
	static int GetInt32(int toExclusive);
	static void GetItems<T>(ReadOnlySpan<T> choices, Span<T> destination);
	static T[] GetItems<T>(ReadOnlySpan<T> choices, int length);
	void GetNonZeroBytes(byte[] data);
	static string GetString(ReadOnlySpan<char> choices, int length);
	static void Shuffle<T>(Span<T> values);
}
class Rfc2898DeriveBytes : DeriveBytes {
	HashAlgorithmName HashAlgorithm {get;}
	int IterationCount {get;set;}
	byte[] Salt {get;set;}
	byte[] CryptDeriveKey(string algname, string alghashname, int keySize, byte[] rgbIV);
	static byte[] Pbkdf2(byte[] password, byte[] salt, int iterations, HashAlgorithmName hashAlgorithm, int outputLength);
	static void Pbkdf2(ReadOnlySpan<byte> password, ReadOnlySpan<byte> salt, Span<byte> destination, int iterations, HashAlgorithmName hashAlgorithm);
	static byte[] Pbkdf2(string password, byte[] salt, int iterations, HashAlgorithmName hashAlgorithm, int outputLength);
	static void Pbkdf2(ReadOnlySpan<char> password, ReadOnlySpan<byte> salt, Span<byte> destination, int iterations, HashAlgorithmName hashAlgorithm);
}
abstract class Rijndael : SymmetricAlgorithm {}
class RijndaelManaged : Rijndael {}
class RijndaelManagedTransform : ICryptoTransform {}
abstract class SHA1 : HashAlgorithm {
	const int HashSizeInBits, HashSizeInBytes;
	static SHA1 Create();
	static SHA1 Create(string hashName);
	static byte[] HashData(byte[] source);
	static int HashData(ReadOnlySpan<byte> source, Span<byte> destination);
	static int HashData(Stream source, Span<byte> destination);
	static byte[] HashData(Stream source);
	static ValueTask<byte[]> HashDataAsync(Stream source, CancellationToken cancellationToken = default);
	static ValueTask<int> HashDataAsync(Stream source, Memory<byte> destination, CancellationToken cancellationToken = default);
	static bool TryHashData(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten);
}
class SHA1Cng : SHA1 {}
class SHA1CryptoServiceProvider : SHA1 {}
class SHA1Managed : SHA1 {}
abstract class SHA256 : HashAlgorithm {
	const int HashSizeInBits, HashSizeInBytes;
	static SHA256 Create();
	static SHA256 Create(string hashName);
	static byte[] HashData(byte[] source);
	static int HashData(ReadOnlySpan<byte> source, Span<byte> destination);
	static int HashData(Stream source, Span<byte> destination);
	static byte[] HashData(Stream source);
	static ValueTask<byte[]> HashDataAsync(Stream source, CancellationToken cancellationToken = default);
	static ValueTask<int> HashDataAsync(Stream source, Memory<byte> destination, CancellationToken cancellationToken = default);
	static bool TryHashData(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten);
}
class SHA256Cng : SHA256 {}
class SHA256CryptoServiceProvider : SHA256 {}
class SHA256Managed : SHA256 {}
abstract class SHA384 : HashAlgorithm {
	const int HashSizeInBits, HashSizeInBytes;
	static SHA384 Create();
	static SHA384 Create(string hashName);
	static byte[] HashData(byte[] source);
	static int HashData(ReadOnlySpan<byte> source, Span<byte> destination);
	static int HashData(Stream source, Span<byte> destination);
	static byte[] HashData(Stream source);
	static ValueTask<byte[]> HashDataAsync(Stream source, CancellationToken cancellationToken = default);
	static ValueTask<int> HashDataAsync(Stream source, Memory<byte> destination, CancellationToken cancellationToken = default);
	static bool TryHashData(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten);
}
class SHA384Cng : SHA384 {}
class SHA384CryptoServiceProvider : SHA384 {}
class SHA384Managed : SHA384 {}
abstract class SHA3_256 : HashAlgorithm {}
abstract class SHA3_384 : HashAlgorithm {}
abstract class SHA3_512 : HashAlgorithm {}
abstract class SHA512 : HashAlgorithm {
	const int HashSizeInBits, HashSizeInBytes;
	static SHA512 Create();
	static SHA512 Create(string hashName);
	static byte[] HashData(byte[] source);
	static int HashData(ReadOnlySpan<byte> source, Span<byte> destination);
	static int HashData(Stream source, Span<byte> destination);
	static byte[] HashData(Stream source);
	static ValueTask<byte[]> HashDataAsync(Stream source, CancellationToken cancellationToken = default);
	static ValueTask<int> HashDataAsync(Stream source, Memory<byte> destination, CancellationToken cancellationToken = default);
	static bool TryHashData(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten);
}
class SHA512Cng : SHA512 {}
class SHA512CryptoServiceProvider : SHA512 {}
class SHA512Managed : SHA512 {}
class SP800108HmacCounterKdf : IDisposable {}
class SafeEvpPKeyHandle {}
class Shake128 : IDisposable {}
class Shake256 : IDisposable {}
class SignatureDescription {}
abstract class SymmetricAlgorithm : IDisposable {
	int BlockSize {get;set;}
	byte[] IV {get;set;}
	byte[] Key {get;set;}
	int KeySize {get;set;}
	CipherMode Mode {get;set;}
	PaddingMode Padding {get;set;}
	void Clear();
	static SymmetricAlgorithm Create();
	static SymmetricAlgorithm Create(string algName);
	ICryptoTransform CreateDecryptor();
	ICryptoTransform CreateDecryptor(byte[] rgbKey, byte[] rgbIV);
	ICryptoTransform CreateEncryptor();
	ICryptoTransform CreateEncryptor(byte[] rgbKey, byte[] rgbIV);
	void Dispose();
	protected void Dispose(bool disposing);
	void GenerateIV();
	void GenerateKey();
}
class ToBase64Transform : ICryptoTransform {}
abstract class TripleDES : SymmetricAlgorithm {
	static TripleDES Create();
	static TripleDES Create(string str);
	static bool IsWeakKey(byte[] rgbKey);
}
class TripleDESCng : TripleDES {}
class TripleDESCryptoServiceProvider : TripleDES {}
