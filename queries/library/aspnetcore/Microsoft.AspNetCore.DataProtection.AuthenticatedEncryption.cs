// assemblies: Microsoft.AspNetCore.DataProtection
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using System;
namespace Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
class AuthenticatedEncryptorFactory : IAuthenticatedEncryptorFactory {
	IAuthenticatedEncryptor CreateEncryptorInstance(IKey key);
}
class CngCbcAuthenticatedEncryptorFactory : IAuthenticatedEncryptorFactory {
	IAuthenticatedEncryptor CreateEncryptorInstance(IKey key);
}
class CngGcmAuthenticatedEncryptorFactory : IAuthenticatedEncryptorFactory {
	IAuthenticatedEncryptor CreateEncryptorInstance(IKey key);
}
enum EncryptionAlgorithm { AES_128_CBC, AES_192_CBC, AES_256_CBC, AES_128_GCM, AES_192_GCM, AES_256_GCM }
interface IAuthenticatedEncryptor {
	byte[] Decrypt(ArraySegment<byte> ciphertext, ArraySegment<byte> additionalAuthenticatedData);
	byte[] Encrypt(ArraySegment<byte> plaintext, ArraySegment<byte> additionalAuthenticatedData);
}
interface IAuthenticatedEncryptorFactory {
	IAuthenticatedEncryptor CreateEncryptorInstance(IKey key);
}
class ManagedAuthenticatedEncryptorFactory : IAuthenticatedEncryptorFactory {
	IAuthenticatedEncryptor CreateEncryptorInstance(IKey key);
}
enum ValidationAlgorithm { HMACSHA256, HMACSHA512 }
