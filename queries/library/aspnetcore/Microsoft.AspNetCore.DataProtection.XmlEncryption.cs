// assemblies: Microsoft.AspNetCore.DataProtection
using System;
using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
namespace Microsoft.AspNetCore.DataProtection.XmlEncryption;
class CertificateResolver : ICertificateResolver {
	X509Certificate2 ResolveCertificate(string thumbprint);
}
class CertificateXmlEncryptor : IXmlEncryptor {
	EncryptedXmlInfo Encrypt(XElement plaintextElement);
}
enum DpapiNGProtectionDescriptorFlags { None, NamedDescriptor, MachineKey }
class DpapiNGXmlDecryptor : IXmlDecryptor {
	XElement Decrypt(XElement encryptedElement);
}
class DpapiNGXmlEncryptor : IXmlEncryptor {
	EncryptedXmlInfo Encrypt(XElement plaintextElement);
}
class DpapiXmlDecryptor : IXmlDecryptor {
	XElement Decrypt(XElement encryptedElement);
}
class DpapiXmlEncryptor : IXmlEncryptor {
	EncryptedXmlInfo Encrypt(XElement plaintextElement);
}
class EncryptedXmlDecryptor : IXmlDecryptor {
	XElement Decrypt(XElement encryptedElement);
}
class EncryptedXmlInfo {
	Type DecryptorType {get;}
	XElement EncryptedElement {get;}
}
interface ICertificateResolver {
	X509Certificate2 ResolveCertificate(string thumbprint);
}
interface IXmlDecryptor {
	XElement Decrypt(XElement encryptedElement);
}
interface IXmlEncryptor {
	EncryptedXmlInfo Encrypt(XElement plaintextElement);
}
class NullXmlDecryptor : IXmlDecryptor {
	XElement Decrypt(XElement encryptedElement);
}
class NullXmlEncryptor : IXmlEncryptor {
	EncryptedXmlInfo Encrypt(XElement plaintextElement);
}
