// assemblies: Microsoft.AspNetCore.DataProtection, Microsoft.AspNetCore.DataProtection.Abstractions, Microsoft.AspNetCore.DataProtection.Extensions
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Win32;
using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography.X509Certificates;
namespace Microsoft.AspNetCore.DataProtection;
static class DataProtectionAdvancedExtensions {
	static byte[] Protect(this ITimeLimitedDataProtector protector, byte[] plaintext, TimeSpan lifetime);
	static string Protect(this ITimeLimitedDataProtector protector, string plaintext, DateTimeOffset expiration);
	static string Protect(this ITimeLimitedDataProtector protector, string plaintext, TimeSpan lifetime);
	static ITimeLimitedDataProtector ToTimeLimitedDataProtector(this IDataProtector protector);
	static string Unprotect(this ITimeLimitedDataProtector protector, string protectedData, out DateTimeOffset expiration);
}
static class DataProtectionBuilderExtensions {
	static IDataProtectionBuilder AddKeyEscrowSink(this IDataProtectionBuilder builder, IKeyEscrowSink sink);
	static IDataProtectionBuilder AddKeyEscrowSink<TImplementation>(this IDataProtectionBuilder builder) where TImplementation : class, IKeyEscrowSink;
	static IDataProtectionBuilder AddKeyEscrowSink(this IDataProtectionBuilder builder, Func<IServiceProvider, IKeyEscrowSink> factory);
	static IDataProtectionBuilder AddKeyManagementOptions(this IDataProtectionBuilder builder, Action<KeyManagementOptions> setupAction);
	static IDataProtectionBuilder DisableAutomaticKeyGeneration(this IDataProtectionBuilder builder);
	static IDataProtectionBuilder PersistKeysToFileSystem(this IDataProtectionBuilder builder, DirectoryInfo directory);
	static IDataProtectionBuilder PersistKeysToRegistry(this IDataProtectionBuilder builder, RegistryKey registryKey);
	static IDataProtectionBuilder ProtectKeysWithCertificate(this IDataProtectionBuilder builder, X509Certificate2 certificate);
	static IDataProtectionBuilder ProtectKeysWithCertificate(this IDataProtectionBuilder builder, string thumbprint);
	static IDataProtectionBuilder ProtectKeysWithDpapi(this IDataProtectionBuilder builder, bool protectToLocalMachine = default);
	static IDataProtectionBuilder ProtectKeysWithDpapiNG(this IDataProtectionBuilder builder, string protectionDescriptorRule = default, DpapiNGProtectionDescriptorFlags flags = default);
	static IDataProtectionBuilder SetApplicationName(this IDataProtectionBuilder builder, string applicationName);
	static IDataProtectionBuilder SetDefaultKeyLifetime(this IDataProtectionBuilder builder, TimeSpan lifetime);
	static IDataProtectionBuilder UnprotectKeysWithAnyCertificate(this IDataProtectionBuilder builder, params X509Certificate2[] certificates);
	static IDataProtectionBuilder UseCryptographicAlgorithms(this IDataProtectionBuilder builder, AuthenticatedEncryptorConfiguration configuration);
	static IDataProtectionBuilder UseCustomCryptographicAlgorithms(this IDataProtectionBuilder builder, CngCbcAuthenticatedEncryptorConfiguration configuration);
	static IDataProtectionBuilder UseCustomCryptographicAlgorithms(this IDataProtectionBuilder builder, CngGcmAuthenticatedEncryptorConfiguration configuration);
	static IDataProtectionBuilder UseCustomCryptographicAlgorithms(this IDataProtectionBuilder builder, ManagedAuthenticatedEncryptorConfiguration configuration);
	static IDataProtectionBuilder UseEphemeralDataProtectionProvider(this IDataProtectionBuilder builder);
}
static class DataProtectionCommonExtensions {
	static IDataProtector CreateProtector(this IDataProtectionProvider provider, IEnumerable<string> purposes);
	static IDataProtector CreateProtector(this IDataProtectionProvider provider, string purpose, params string[] subPurposes);
	static IDataProtectionProvider GetDataProtectionProvider(this IServiceProvider services);
	static IDataProtector GetDataProtector(this IServiceProvider services, IEnumerable<string> purposes);
	static IDataProtector GetDataProtector(this IServiceProvider services, string purpose, params string[] subPurposes);
	static string Protect(this IDataProtector protector, string plaintext);
	static string Unprotect(this IDataProtector protector, string protectedData);
}
class DataProtectionOptions {
	string ApplicationDiscriminator {get;set;}
}
static class DataProtectionProvider {
	static IDataProtectionProvider Create(string applicationName);
	static IDataProtectionProvider Create(DirectoryInfo keyDirectory);
	static IDataProtectionProvider Create(string applicationName, X509Certificate2 certificate);
	static IDataProtectionProvider Create(DirectoryInfo keyDirectory, X509Certificate2 certificate);
	static IDataProtectionProvider Create(DirectoryInfo keyDirectory, Action<IDataProtectionBuilder> setupAction, X509Certificate2 certificate = default);
}
static class DataProtectionUtilityExtensions {
	static string GetApplicationUniqueIdentifier(this IServiceProvider services);
}
class EphemeralDataProtectionProvider : IDataProtectionProvider {
	IDataProtector CreateProtector(string purpose);
}
interface IDataProtectionBuilder {
	IServiceCollection Services {get;}
}
interface IDataProtectionProvider {
	IDataProtector CreateProtector(string purpose);
}
interface IDataProtector : IDataProtectionProvider {
	byte[] Protect(byte[] plaintext);
	byte[] Unprotect(byte[] protectedData);
}
interface IPersistedDataProtector : IDataProtector {
	byte[] DangerousUnprotect(byte[] protectedData, bool ignoreRevocationErrors, out bool requiresMigration, out bool wasRevoked);
}
interface ISecret : IDisposable {
	int Length {get;}
	void WriteSecretIntoBuffer(ArraySegment<byte> buffer);
}
interface ITimeLimitedDataProtector : IDataProtector {
	ITimeLimitedDataProtector CreateProtector(string purpose);
	byte[] Protect(byte[] plaintext, DateTimeOffset expiration);
	byte[] Unprotect(byte[] protectedData, out DateTimeOffset expiration);
}
class Secret : ISecret {
	int Length {get;}
	void Dispose();
	static Secret Random(int numBytes);
	void WriteSecretIntoBuffer(ArraySegment<byte> buffer);
}
