// assemblies: Microsoft.AspNetCore.DataProtection
namespace Microsoft.AspNetCore.DataProtection.KeyManagement;
interface IDeletableKeyManager : IKeyManager {}
interface IKey {}
interface IKeyEscrowSink {}
interface IKeyManager {}
class KeyManagementOptions {}
class XmlKeyManager : IKeyManager {}
