// assemblies: Microsoft.AspNetCore.DataProtection
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using System;
using System.Collections.Generic;
using System.Xml.Linq;
namespace Microsoft.AspNetCore.DataProtection.KeyManagement.Internal;
class CacheableKeyRing {}
struct DefaultKeyResolution {
	IKey DefaultKey, FallbackKey;
	bool ShouldGenerateNewKey;
}
interface ICacheableKeyRingProvider {
	CacheableKeyRing GetCacheableKeyRing(DateTimeOffset now);
}
interface IDefaultKeyResolver {
	DefaultKeyResolution ResolveDefaultKeyPolicy(DateTimeOffset now, IEnumerable<IKey> allKeys);
}
interface IInternalXmlKeyManager {
	IKey CreateNewKey(Guid keyId, DateTimeOffset creationDate, DateTimeOffset activationDate, DateTimeOffset expirationDate);
	IAuthenticatedEncryptorDescriptor DeserializeDescriptorFromKeyElement(XElement keyElement);
	void RevokeSingleKey(Guid keyId, DateTimeOffset revocationDate, string reason);
}
interface IKeyRing {
	IAuthenticatedEncryptor DefaultAuthenticatedEncryptor {get;}
	Guid DefaultKeyId {get;}
	IAuthenticatedEncryptor GetAuthenticatedEncryptorByKeyId(Guid keyId, out bool isRevoked);
}
interface IKeyRingProvider {
	IKeyRing GetCurrentKeyRing();
}
