// assemblies: System.Security, System.Security.Cryptography.Pkcs, System.Security.Cryptography.Xml
using System.Collections;
using System.Xml;
namespace System.Security.Cryptography.Xml;
class CipherData {}
class CipherReference : EncryptedReference {}
class CryptoSignedXmlRecursionException : XmlException {}
class DSAKeyValue : KeyInfoClause {}
class DataObject {}
class DataReference : EncryptedReference {}
class EncryptedData : EncryptedType {}
class EncryptedKey : EncryptedType {}
abstract class EncryptedReference {}
abstract class EncryptedType {}
class EncryptedXml {}
class EncryptionMethod {}
class EncryptionProperty {}
class EncryptionPropertyCollection : IList {}
interface IRelDecryptor {}
class KeyInfo : IEnumerable {}
abstract class KeyInfoClause {}
class KeyInfoEncryptedKey : KeyInfoClause {}
class KeyInfoName : KeyInfoClause {}
class KeyInfoNode : KeyInfoClause {}
class KeyInfoRetrievalMethod : KeyInfoClause {}
class KeyInfoX509Data : KeyInfoClause {}
class KeyReference : EncryptedReference {}
class RSAKeyValue : KeyInfoClause {}
class Reference {}
class ReferenceList : IList {}
class Signature {}
class SignedInfo : ICollection {}
class SignedXml {}
abstract class Transform {}
class TransformChain {}
struct X509IssuerSerial {}
class XmlDecryptionTransform : Transform {}
class XmlDsigBase64Transform : Transform {}
class XmlDsigC14NTransform : Transform {}
class XmlDsigC14NWithCommentsTransform : XmlDsigC14NTransform {}
class XmlDsigEnvelopedSignatureTransform : Transform {}
class XmlDsigExcC14NTransform : Transform {}
class XmlDsigExcC14NWithCommentsTransform : XmlDsigExcC14NTransform {}
class XmlDsigXPathTransform : Transform {}
class XmlDsigXsltTransform : Transform {}
class XmlLicenseTransform : Transform {}
