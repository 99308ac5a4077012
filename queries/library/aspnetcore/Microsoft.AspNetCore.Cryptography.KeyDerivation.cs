// assemblies: Microsoft.AspNetCore.Cryptography.KeyDerivation
namespace Microsoft.AspNetCore.Cryptography.KeyDerivation;
static class KeyDerivation {
	static byte[] Pbkdf2(string password, byte[] salt, KeyDerivationPrf prf, int iterationCount, int numBytesRequested);
}
enum KeyDerivationPrf { HMACSHA1, HMACSHA256, HMACSHA512 }
