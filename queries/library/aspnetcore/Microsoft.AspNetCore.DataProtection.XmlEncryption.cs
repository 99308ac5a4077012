// assemblies: Microsoft.AspNetCore.DataProtection
namespace Microsoft.AspNetCore.DataProtection.XmlEncryption;
class CertificateResolver : ICertificateResolver {}
class CertificateXmlEncryptor : IXmlEncryptor {}
enum DpapiNGProtectionDescriptorFlags {}
class DpapiNGXmlDecryptor : IXmlDecryptor {}
class DpapiNGXmlEncryptor : IXmlEncryptor {}
class DpapiXmlDecryptor : IXmlDecryptor {}
class DpapiXmlEncryptor : IXmlEncryptor {}
class EncryptedXmlDecryptor : IXmlDecryptor {}
class EncryptedXmlInfo {}
interface ICertificateResolver {}
interface IXmlDecryptor {}
interface IXmlEncryptor {}
class NullXmlDecryptor : IXmlDecryptor {}
class NullXmlEncryptor : IXmlEncryptor {}
