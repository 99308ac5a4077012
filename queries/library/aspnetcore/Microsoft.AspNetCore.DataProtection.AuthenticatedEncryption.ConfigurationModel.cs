// assemblies: Microsoft.AspNetCore.DataProtection
using System;
using System.Xml.Linq;
namespace Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
abstract class AlgorithmConfiguration {
	IAuthenticatedEncryptorDescriptor CreateNewDescriptor();
}
class AuthenticatedEncryptorConfiguration : AlgorithmConfiguration {
	EncryptionAlgorithm EncryptionAlgorithm {get;set;}
	ValidationAlgorithm ValidationAlgorithm {get;set;}
}
class AuthenticatedEncryptorDescriptor : IAuthenticatedEncryptorDescriptor {
	XmlSerializedDescriptorInfo ExportToXml();
}
class AuthenticatedEncryptorDescriptorDeserializer : IAuthenticatedEncryptorDescriptorDeserializer {
	IAuthenticatedEncryptorDescriptor ImportFromXml(XElement element);
}
class CngCbcAuthenticatedEncryptorConfiguration : AlgorithmConfiguration {
	string EncryptionAlgorithm {get;set;}
	int EncryptionAlgorithmKeySize {get;set;}
	string EncryptionAlgorithmProvider {get;set;}
	string HashAlgorithm {get;set;}
	string HashAlgorithmProvider {get;set;}
}
class CngCbcAuthenticatedEncryptorDescriptor : IAuthenticatedEncryptorDescriptor {
	XmlSerializedDescriptorInfo ExportToXml();
}
class CngCbcAuthenticatedEncryptorDescriptorDeserializer : IAuthenticatedEncryptorDescriptorDeserializer {
	IAuthenticatedEncryptorDescriptor ImportFromXml(XElement element);
}
class CngGcmAuthenticatedEncryptorConfiguration : AlgorithmConfiguration {
	string EncryptionAlgorithm {get;set;}
	int EncryptionAlgorithmKeySize {get;set;}
	string EncryptionAlgorithmProvider {get;set;}
}
class CngGcmAuthenticatedEncryptorDescriptor : IAuthenticatedEncryptorDescriptor {
	XmlSerializedDescriptorInfo ExportToXml();
}
class CngGcmAuthenticatedEncryptorDescriptorDeserializer : IAuthenticatedEncryptorDescriptorDeserializer {
	IAuthenticatedEncryptorDescriptor ImportFromXml(XElement element);
}
interface IAuthenticatedEncryptorDescriptor {
	XmlSerializedDescriptorInfo ExportToXml();
}
interface IAuthenticatedEncryptorDescriptorDeserializer {
	IAuthenticatedEncryptorDescriptor ImportFromXml(XElement element);
}
class ManagedAuthenticatedEncryptorConfiguration : AlgorithmConfiguration {
	int EncryptionAlgorithmKeySize {get;set;}
	Type EncryptionAlgorithmType {get;set;}
	Type ValidationAlgorithmType {get;set;}
}
class ManagedAuthenticatedEncryptorDescriptor : IAuthenticatedEncryptorDescriptor {
	XmlSerializedDescriptorInfo ExportToXml();
}
class ManagedAuthenticatedEncryptorDescriptorDeserializer : IAuthenticatedEncryptorDescriptorDeserializer {
	IAuthenticatedEncryptorDescriptor ImportFromXml(XElement element);
}
static class XmlExtensions {
	static void MarkAsRequiresEncryption(this XElement element);
}
class XmlSerializedDescriptorInfo {
	Type DeserializerType {get;}
	XElement SerializedDescriptorElement {get;}
}
