// assemblies: Microsoft.AspNetCore.DataProtection
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement.Internal;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using System;
using System.Collections.Generic;
using System.Threading;
using System.Xml.Linq;
namespace Microsoft.AspNetCore.DataProtection.KeyManagement;
interface IDeletableKeyManager : IKeyManager {
	bool CanDeleteKeys {get;}
	bool DeleteKeys(Func<IKey, bool> shouldDelete);
}
interface IKey {
	DateTimeOffset ActivationDate {get;}
	DateTimeOffset CreationDate {get;}
	IAuthenticatedEncryptorDescriptor Descriptor {get;}
	DateTimeOffset ExpirationDate {get;}
	bool IsRevoked {get;}
	Guid KeyId {get;}
	IAuthenticatedEncryptor CreateEncryptor();
}
interface IKeyEscrowSink {
	void Store(Guid keyId, XElement element);
}
interface IKeyManager {
	IKey CreateNewKey(DateTimeOffset activationDate, DateTimeOffset expirationDate);
	IReadOnlyCollection<IKey> GetAllKeys();
	CancellationToken GetCacheExpirationToken();
	void RevokeAllKeys(DateTimeOffset revocationDate, string reason = default);
	void RevokeKey(Guid keyId, string reason = default);
}
class KeyManagementOptions {
	AlgorithmConfiguration AuthenticatedEncryptorConfiguration {get;set;}
	IList<IAuthenticatedEncryptorFactory> AuthenticatedEncryptorFactories {get;}
	bool AutoGenerateKeys {get;set;}
	IList<IKeyEscrowSink> KeyEscrowSinks {get;}
	TimeSpan NewKeyLifetime {get;set;}
	IXmlEncryptor XmlEncryptor {get;set;}
	IXmlRepository XmlRepository {get;set;}
}
class XmlKeyManager : IInternalXmlKeyManager, IKeyManager {
	bool CanDeleteKeys {get;}
	IKey CreateNewKey(DateTimeOffset activationDate, DateTimeOffset expirationDate);
	bool DeleteKeys(Func<IKey, bool> shouldDelete);
	IReadOnlyCollection<IKey> GetAllKeys();
	CancellationToken GetCacheExpirationToken();
	void RevokeAllKeys(DateTimeOffset revocationDate, string reason = default);
	void RevokeKey(Guid keyId, string reason = default);
}
