// assemblies: Microsoft.Extensions.Configuration.Xml
using System.Collections.Generic;
using System.IO;
using System.Xml;
namespace Microsoft.Extensions.Configuration.Xml;
class XmlConfigurationProvider : FileConfigurationProvider {}
class XmlConfigurationSource : FileConfigurationSource {}
class XmlDocumentDecryptor {
	static XmlDocumentDecryptor Instance;
	XmlReader CreateDecryptingXmlReader(Stream input, XmlReaderSettings settings);
	protected XmlReader DecryptDocumentAndCreateXmlReader(XmlDocument document);
}
class XmlStreamConfigurationProvider : StreamConfigurationProvider {
	static IDictionary<string, string> Read(Stream stream, XmlDocumentDecryptor decryptor);
}
class XmlStreamConfigurationSource : StreamConfigurationSource {}
