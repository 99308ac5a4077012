// assemblies: System.Private.DataContractSerialization, System.Private.Xml, System.Runtime.Serialization, System.Xml
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using System.Xml.XPath;
namespace System.Xml;
enum ConformanceLevel { Auto, Fragment, Document }
enum DtdProcessing { Prohibit, Ignore, Parse }
enum EntityHandling { ExpandEntities, ExpandCharEntities }
enum Formatting { None, Indented }
interface IFragmentCapableXmlDictionaryWriter {
	bool CanFragment {get;}
	void EndFragment();
	void StartFragment(Stream stream, bool generateSelfContainedTextFragment);
	void WriteFragment(byte[] buffer, int offset, int count);
}
interface IHasXmlNode {
	XmlNode GetNode();
}
interface IStreamProvider {
	Stream GetStream();
	void ReleaseStream(Stream stream);
}
interface IXmlBinaryReaderInitializer {
	void SetInput(byte[] buffer, int offset, int count, IXmlDictionary dictionary, XmlDictionaryReaderQuotas quotas, XmlBinaryReaderSession session, OnXmlDictionaryReaderClose onClose);
	void SetInput(Stream stream, IXmlDictionary dictionary, XmlDictionaryReaderQuotas quotas, XmlBinaryReaderSession session, OnXmlDictionaryReaderClose onClose);
}
interface IXmlBinaryWriterInitializer {
	void SetOutput(Stream stream, IXmlDictionary dictionary, XmlBinaryWriterSession session, bool ownsStream);
}
interface IXmlDictionary {}
interface IXmlLineInfo {
	int LineNumber {get;}
	int LinePosition {get;}
	bool HasLineInfo();
}
interface IXmlMtomReaderInitializer {
	void SetInput(byte[] buffer, int offset, int count, Encoding[] encodings, string contentType, XmlDictionaryReaderQuotas quotas, int maxBufferSize, OnXmlDictionaryReaderClose onClose);
	void SetInput(Stream stream, Encoding[] encodings, string contentType, XmlDictionaryReaderQuotas quotas, int maxBufferSize, OnXmlDictionaryReaderClose onClose);
}
interface IXmlMtomWriterInitializer {
	void SetOutput(Stream stream, Encoding encoding, int maxSizeInBytes, string startInfo, string boundary, string startUri, bool writeMessageHeaders, bool ownsStream);
}
interface IXmlNamespaceResolver {
	IDictionary<string, string> GetNamespacesInScope(XmlNamespaceScope scope);
	string LookupNamespace(string prefix);
	string LookupPrefix(string namespaceName);
}
interface IXmlTextReaderInitializer {
	void SetInput(byte[] buffer, int offset, int count, Encoding encoding, XmlDictionaryReaderQuotas quotas, OnXmlDictionaryReaderClose onClose);
	void SetInput(Stream stream, Encoding encoding, XmlDictionaryReaderQuotas quotas, OnXmlDictionaryReaderClose onClose);
}
interface IXmlTextWriterInitializer {
	void SetOutput(Stream stream, Encoding encoding, bool ownsStream);
}
class NameTable : XmlNameTable {}
enum NamespaceHandling { Default, OmitDuplicates }
enum NewLineHandling { Replace, Entitize, None }
delegate void OnXmlDictionaryReaderClose(XmlDictionaryReader reader);
enum ReadState { Initial, Interactive, Error, EndOfFile, Closed }
class UniqueId {
	int CharArrayLength {get;}
	bool IsGuid {get;}
	int ToCharArray(char[] chars, int offset);
	bool TryGetGuid(out Guid guid);
	bool TryGetGuid(byte[] buffer, int offset);
}
enum ValidationType { None, Auto, DTD, XDR, Schema }
enum WhitespaceHandling { All, Significant, None }
enum WriteState { Start, Prolog, Element, Attribute, Content, Closed, Error }
class XmlAttribute : XmlNode {
	XmlElement OwnerElement {get;}
	bool Specified {get;}
}
class XmlAttributeCollection : XmlNamedNodeMap, ICollection {
	XmlAttribute this[int i] {get;}
	XmlAttribute this[string name] {get;}
	XmlAttribute this[string localName, string namespaceURI] {get;}
	XmlAttribute Append(XmlAttribute node);
	void CopyTo(XmlAttribute[] array, int index);
	XmlAttribute InsertAfter(XmlAttribute newNode, XmlAttribute refNode);
	XmlAttribute InsertBefore(XmlAttribute newNode, XmlAttribute refNode);
	XmlAttribute Prepend(XmlAttribute node);
	XmlAttribute Remove(XmlAttribute node);
	void RemoveAll();
	XmlAttribute RemoveAt(int i);
}
class XmlBinaryReaderSession : IXmlDictionary {}
class XmlBinaryWriterSession {}
class XmlCDataSection : XmlCharacterData {}
abstract class XmlCharacterData : XmlLinkedNode {
	string Data {get;set;}
	int Length {get;}
	void AppendData(string strData);
	void DeleteData(int offset, int count);
	void InsertData(int offset, string strData);
	void ReplaceData(int offset, int count, string strData);
	string Substring(int offset, int count);
}
class XmlComment : XmlCharacterData {}
class XmlConvert {}
enum XmlDateTimeSerializationMode { Local, Utc, Unspecified, RoundtripKind }
class XmlDeclaration : XmlLinkedNode {
	string Encoding {get;set;}
	string Standalone {get;set;}
	string Version {get;}
}
class XmlDictionary : IXmlDictionary {}
abstract class XmlDictionaryReader : XmlReader {}
enum XmlDictionaryReaderQuotaTypes { MaxDepth, MaxStringContentLength, MaxArrayLength, MaxBytesPerRead, MaxNameTableCharCount }
class XmlDictionaryReaderQuotas {
	static XmlDictionaryReaderQuotas Max {get;}
	int MaxArrayLength {get;set;}
	int MaxBytesPerRead {get;set;}
	int MaxDepth {get;set;}
	int MaxNameTableCharCount {get;set;}
	int MaxStringContentLength {get;set;}
	XmlDictionaryReaderQuotaTypes ModifiedQuotas {get;}
	void CopyTo(XmlDictionaryReaderQuotas quotas);
}
class XmlDictionaryString {
	IXmlDictionary Dictionary {get;}
	static XmlDictionaryString Empty {get;}
	int Key {get;}
	string Value {get;}
}
abstract class XmlDictionaryWriter : XmlWriter {}
class XmlDocument : XmlNode {
	XmlElement DocumentElement {get;}
	XmlDocumentType DocumentType {get;}
	XmlImplementation Implementation {get;}
	XmlNameTable NameTable {get;}
	bool PreserveWhitespace {get;set;}
	XmlResolver XmlResolver {set;}
	event XmlNodeChangedEventHandler NodeChanged;
	event XmlNodeChangedEventHandler NodeChanging;
	event XmlNodeChangedEventHandler NodeInserted;
	event XmlNodeChangedEventHandler NodeInserting;
	event XmlNodeChangedEventHandler NodeRemoved;
	event XmlNodeChangedEventHandler NodeRemoving;
	XmlAttribute CreateAttribute(string name);
	XmlAttribute CreateAttribute(string qualifiedName, string namespaceURI);
	XmlAttribute CreateAttribute(string prefix, string localName, string namespaceURI);
	XmlCDataSection CreateCDataSection(string data);
	XmlComment CreateComment(string data);
	protected XmlAttribute CreateDefaultAttribute(string prefix, string localName, string namespaceURI);
	XmlDocumentFragment CreateDocumentFragment();
	XmlDocumentType CreateDocumentType(string name, string publicId, string systemId, string internalSubset);
	XmlElement CreateElement(string name);
	XmlElement CreateElement(string qualifiedName, string namespaceURI);
	XmlElement CreateElement(string prefix, string localName, string namespaceURI);
	XmlEntityReference CreateEntityReference(string name);
	protected XPathNavigator CreateNavigator(XmlNode node);
	XmlNode CreateNode(XmlNodeType type, string prefix, string name, string namespaceURI);
	XmlNode CreateNode(string nodeTypeString, string name, string namespaceURI);
	XmlNode CreateNode(XmlNodeType type, string name, string namespaceURI);
	XmlProcessingInstruction CreateProcessingInstruction(string target, string data);
	XmlSignificantWhitespace CreateSignificantWhitespace(string text);
	XmlText CreateTextNode(string text);
	XmlWhitespace CreateWhitespace(string text);
	XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone);
	XmlElement GetElementById(string elementId);
	XmlNodeList GetElementsByTagName(string name);
	XmlNodeList GetElementsByTagName(string localName, string namespaceURI);
	XmlNode ImportNode(XmlNode node, bool deep);
	void Load(string filename);
	void Load(Stream inStream);
	void Load(TextReader txtReader);
	void Load(XmlReader reader);
	void LoadXml(string xml);
	XmlNode ReadNode(XmlReader reader);
	void Save(string filename);
	void Save(Stream outStream);
	void Save(TextWriter writer);
	void Save(XmlWriter w);
}
class XmlDocumentFragment : XmlNode {}
class XmlDocumentType : XmlLinkedNode {
	XmlNamedNodeMap Entities {get;}
	string InternalSubset {get;}
	XmlNamedNodeMap Notations {get;}
	string PublicId {get;}
	string SystemId {get;}
}
class XmlElement : XmlLinkedNode {
	bool HasAttributes {get;}
	bool IsEmpty {get;set;}
	string GetAttribute(string name);
	string GetAttribute(string localName, string namespaceURI);
	XmlAttribute GetAttributeNode(string name);
	XmlAttribute GetAttributeNode(string localName, string namespaceURI);
	XmlNodeList GetElementsByTagName(string name);
	XmlNodeList GetElementsByTagName(string localName, string namespaceURI);
	bool HasAttribute(string name);
	bool HasAttribute(string localName, string namespaceURI);
	void RemoveAllAttributes();
	void RemoveAttribute(string name);
	void RemoveAttribute(string localName, string namespaceURI);
	XmlNode RemoveAttributeAt(int i);
	XmlAttribute RemoveAttributeNode(XmlAttribute oldAttr);
	XmlAttribute RemoveAttributeNode(string localName, string namespaceURI);
	void SetAttribute(string name, string value);
	string SetAttribute(string localName, string namespaceURI, string value);
	XmlAttribute SetAttributeNode(XmlAttribute newAttr);
	XmlAttribute SetAttributeNode(string localName, string namespaceURI);
}
class XmlEntity : XmlNode {
	string NotationName {get;}
	string PublicId {get;}
	string SystemId {get;}
}
class XmlEntityReference : XmlLinkedNode {}
class XmlException : SystemException {
	int LineNumber {get;}
	int LinePosition {get;}
	string SourceUri {get;}
}
class XmlImplementation {
	XmlDocument CreateDocument();
	bool HasFeature(string strFeature, string strVersion);
}
abstract class XmlLinkedNode : XmlNode {}
abstract class XmlNameTable {
	string Add(char[] array, int offset, int length);
	string Add(string array);
	string Get(char[] array, int offset, int length);
	string Get(string array);
}
class XmlNamedNodeMap : IEnumerable {
	int Count {get;}
	IEnumerator GetEnumerator();
	XmlNode GetNamedItem(string name);
	XmlNode GetNamedItem(string localName, string namespaceURI);
	XmlNode Item(int index);
	XmlNode RemoveNamedItem(string name);
	XmlNode RemoveNamedItem(string localName, string namespaceURI);
	XmlNode SetNamedItem(XmlNode node);
}
class XmlNamespaceManager : IEnumerable, IXmlNamespaceResolver {
	string DefaultNamespace {get;}
	XmlNameTable NameTable {get;}
	void AddNamespace(string prefix, string uri);
	IEnumerator GetEnumerator();
	IDictionary<string, string> GetNamespacesInScope(XmlNamespaceScope scope);
	bool HasNamespace(string prefix);
	string LookupNamespace(string prefix);
	string LookupPrefix(string uri);
	bool PopScope();
	void PushScope();
	void RemoveNamespace(string prefix, string uri);
}
enum XmlNamespaceScope { All, ExcludeXml, Local }
abstract class XmlNode : ICloneable, IEnumerable, IXPathNavigable {
	XmlAttributeCollection Attributes {get;}
	string BaseURI {get;}
	XmlNodeList ChildNodes {get;}
	XmlNode FirstChild {get;}
	bool HasChildNodes {get;}
	string InnerText {get;set;}
	string InnerXml {get;set;}
	bool IsReadOnly {get;}
	XmlNode LastChild {get;}
	string LocalName {get;}
	string Name {get;}
	string NamespaceURI {get;}
	XmlNode NextSibling {get;}
	XmlNodeType NodeType {get;}
	string OuterXml {get;}
	XmlDocument OwnerDocument {get;}
	XmlNode ParentNode {get;}
	string Prefix {get;set;}
	XmlNode PreviousSibling {get;}
	XmlNode PreviousText {get;}
	string Value {get;set;}
	XmlElement this[string name] {get;}
	XmlElement this[string localname, string ns] {get;}
	XmlNode AppendChild(XmlNode newChild);
	XmlNode Clone();
	XmlNode CloneNode(bool deep);
	XPathNavigator CreateNavigator();
	IEnumerator GetEnumerator();
	string GetNamespaceOfPrefix(string prefix);
	string GetPrefixOfNamespace(string namespaceURI);
	XmlNode InsertAfter(XmlNode newChild, XmlNode refChild);
	XmlNode InsertBefore(XmlNode newChild, XmlNode refChild);
	void Normalize();
	XmlNode PrependChild(XmlNode newChild);
	void RemoveAll();
	XmlNode RemoveChild(XmlNode oldChild);
	XmlNode ReplaceChild(XmlNode newChild, XmlNode oldChild);
	XmlNodeList SelectNodes(string xpath);
	XmlNodeList SelectNodes(string xpath, XmlNamespaceManager nsmgr);
	XmlNode SelectSingleNode(string xpath);
	XmlNode SelectSingleNode(string xpath, XmlNamespaceManager nsmgr);
	bool Supports(string feature, string version);
	void WriteContentTo(XmlWriter w);
	void WriteTo(XmlWriter w);
}
enum XmlNodeChangedAction { Insert, Remove, Change }
class XmlNodeChangedEventArgs : EventArgs {
	XmlNodeChangedAction Action {get;}
	XmlNode NewParent {get;}
	string NewValue {get;}
	XmlNode Node {get;}
	XmlNode OldParent {get;}
	string OldValue {get;}
}
delegate void XmlNodeChangedEventHandler(object sender, XmlNodeChangedEventArgs e);
abstract class XmlNodeList : IDisposable, IEnumerable {
	int Count {get;}
	XmlNode this[int i] {get;}
	IEnumerator GetEnumerator();
	XmlNode Item(int index);
	protected void PrivateDisposeNodeList();
}
enum XmlNodeOrder { Before, After, Same, Unknown }
class XmlNodeReader : XmlReader, IXmlNamespaceResolver {}
enum XmlNodeType { None, Element, Attribute, Text, CDATA, EntityReference, Entity, ProcessingInstruction, Comment, Document, DocumentType, DocumentFragment, Notation, Whitespace, SignificantWhitespace, EndElement, EndEntity, XmlDeclaration }
class XmlNotation : XmlNode {
	string PublicId {get;}
	string SystemId {get;}
}
enum XmlOutputMethod { Xml, Html, Text, AutoDetect }
class XmlParserContext {}
class XmlProcessingInstruction : XmlLinkedNode {
	string Data {get;set;}
	string Target {get;}
}
class XmlQualifiedName {
	static XmlQualifiedName Empty;
	bool IsEmpty {get;}
	string Name {get;}
	string Namespace {get;}
	static string ToString(string name, string ns);
}
abstract class XmlReader : IDisposable {
	int AttributeCount {get;}
	string BaseURI {get;}
	bool CanReadBinaryContent {get;}
	bool CanReadValueChunk {get;}
	bool CanResolveEntity {get;}
	int Depth {get;}
	bool EOF {get;}
	bool HasAttributes {get;}
	bool HasValue {get;}
	bool IsDefault {get;}
	bool IsEmptyElement {get;}
	string LocalName {get;}
	string Name {get;}
	XmlNameTable NameTable {get;}
	string NamespaceURI {get;}
	XmlNodeType NodeType {get;}
	string Prefix {get;}
	char QuoteChar {get;}
	ReadState ReadState {get;}
	XmlReaderSettings Settings {get;}
	string Value {get;}
	Type ValueType {get;}
	string XmlLang {get;}
	XmlSpace XmlSpace {get;}
	string this[int i] {get;}
	string this[string name] {get;}
	string this[string name, string namespaceURI] {get;}
	void Close();
	static XmlReader Create(string inputUri);
	static XmlReader Create(string inputUri, XmlReaderSettings settings, XmlParserContext inputContext = default);
	static XmlReader Create(Stream input);
	static XmlReader Create(Stream input, XmlReaderSettings settings, string baseUri = default);
	static XmlReader Create(Stream input, XmlReaderSettings settings, XmlParserContext inputContext);
	static XmlReader Create(TextReader input);
	static XmlReader Create(TextReader input, XmlReaderSettings settings, string baseUri = default);
	static XmlReader Create(TextReader input, XmlReaderSettings settings, XmlParserContext inputContext);
	static XmlReader Create(XmlReader reader, XmlReaderSettings settings);
	void Dispose();
	protected void Dispose(bool disposing);
	string GetAttribute(string name);
	string GetAttribute(string name, string namespaceURI);
	string GetAttribute(int i);
	Task<string> GetValueAsync();
	static bool IsName(string str);
	static bool IsNameToken(string str);
	bool IsStartElement();
	bool IsStartElement(string name);
	bool IsStartElement(string localname, string ns);
	string LookupNamespace(string prefix);
	bool MoveToAttribute(string name);
	bool MoveToAttribute(string name, string ns);
	void MoveToAttribute(int i);
	XmlNodeType MoveToContent();
	Task<XmlNodeType> MoveToContentAsync();
	bool MoveToElement();
	bool MoveToFirstAttribute();
	bool MoveToNextAttribute();
	bool Read();
	Task<bool> ReadAsync();
	bool ReadAttributeValue();
	object ReadContentAs(Type returnType, IXmlNamespaceResolver namespaceResolver);
	Task<object> ReadContentAsAsync(Type returnType, IXmlNamespaceResolver namespaceResolver);
	int ReadContentAsBase64(byte[] buffer, int index, int count);
	Task<int> ReadContentAsBase64Async(byte[] buffer, int index, int count);
	int ReadContentAsBinHex(byte[] buffer, int index, int count);
	Task<int> ReadContentAsBinHexAsync(byte[] buffer, int index, int count);
	bool ReadContentAsBoolean();
	DateTime ReadContentAsDateTime();
	DateTimeOffset ReadContentAsDateTimeOffset();
	decimal ReadContentAsDecimal();
	double ReadContentAsDouble();
	float ReadContentAsFloat();
	int ReadContentAsInt();
	long ReadContentAsLong();
	object ReadContentAsObject();
	Task<object> ReadContentAsObjectAsync();
	string ReadContentAsString();
	Task<string> ReadContentAsStringAsync();
	object ReadElementContentAs(Type returnType, IXmlNamespaceResolver namespaceResolver, string localName = default, string namespaceURI = default);
	Task<object> ReadElementContentAsAsync(Type returnType, IXmlNamespaceResolver namespaceResolver);
	int ReadElementContentAsBase64(byte[] buffer, int index, int count);
	Task<int> ReadElementContentAsBase64Async(byte[] buffer, int index, int count);
	int ReadElementContentAsBinHex(byte[] buffer, int index, int count);
	Task<int> ReadElementContentAsBinHexAsync(byte[] buffer, int index, int count);
	bool ReadElementContentAsBoolean();
	bool ReadElementContentAsBoolean(string localName, string namespaceURI);
	DateTime ReadElementContentAsDateTime();
	DateTime ReadElementContentAsDateTime(string localName, string namespaceURI);
	decimal ReadElementContentAsDecimal();
	decimal ReadElementContentAsDecimal(string localName, string namespaceURI);
	double ReadElementContentAsDouble();
	double ReadElementContentAsDouble(string localName, string namespaceURI);
	float ReadElementContentAsFloat();
	float ReadElementContentAsFloat(string localName, string namespaceURI);
	int ReadElementContentAsInt();
	int ReadElementContentAsInt(string localName, string namespaceURI);
	long ReadElementContentAsLong();
	long ReadElementContentAsLong(string localName, string namespaceURI);
	object ReadElementContentAsObject();
	object ReadElementContentAsObject(string localName, string namespaceURI);
	Task<object> ReadElementContentAsObjectAsync();
	string ReadElementContentAsString();
	string ReadElementContentAsString(string localName, string namespaceURI);
	Task<string> ReadElementContentAsStringAsync();
	string ReadElementString();
	string ReadElementString(string name);
	string ReadElementString(string localname, string ns);
	void ReadEndElement();
	string ReadInnerXml();
	Task<string> ReadInnerXmlAsync();
	string ReadOuterXml();
	Task<string> ReadOuterXmlAsync();
	void ReadStartElement();
	void ReadStartElement(string name);
	void ReadStartElement(string localname, string ns);
	string ReadString();
	XmlReader ReadSubtree();
	bool ReadToDescendant(string name);
	bool ReadToDescendant(string localName, string namespaceURI);
	bool ReadToFollowing(string name);
	bool ReadToFollowing(string localName, string namespaceURI);
	bool ReadToNextSibling(string name);
	bool ReadToNextSibling(string localName, string namespaceURI);
	int ReadValueChunk(char[] buffer, int index, int count);
	Task<int> ReadValueChunkAsync(char[] buffer, int index, int count);
	void ResolveEntity();
	void Skip();
	Task SkipAsync();
}
class XmlReaderSettings {
	bool Async {get;set;}
	bool CheckCharacters {get;set;}
	bool CloseInput {get;set;}
	ConformanceLevel ConformanceLevel {get;set;}
	DtdProcessing DtdProcessing {get;set;}
	bool IgnoreComments {get;set;}
	bool IgnoreProcessingInstructions {get;set;}
	bool IgnoreWhitespace {get;set;}
	int LineNumberOffset {get;set;}
	int LinePositionOffset {get;set;}
	long MaxCharactersFromEntities {get;set;}
	long MaxCharactersInDocument {get;set;}
	XmlNameTable NameTable {get;set;}
	ValidationType ValidationType {get;set;}
	XmlResolver XmlResolver {set;}
	XmlReaderSettings Clone();
	void Reset();
}
abstract class XmlResolver {
	ICredentials Credentials {set;}
	static XmlResolver FileSystemResolver {get;}
	static XmlResolver ThrowingResolver {get;}
	object GetEntity(Uri absoluteUri, string role, Type ofObjectToReturn);
	Task<object> GetEntityAsync(Uri absoluteUri, string role, Type ofObjectToReturn);
	Uri ResolveUri(Uri baseUri, string relativeUri);
	bool SupportsType(Uri absoluteUri, Type type);
}
class XmlSecureResolver : XmlResolver {}
class XmlSignificantWhitespace : XmlCharacterData {}
enum XmlSpace { None, Default, Preserve }
class XmlText : XmlCharacterData {
	XmlText SplitText(int offset);
}
class XmlTextReader : XmlReader, IXmlLineInfo, IXmlNamespaceResolver {}
class XmlTextWriter : XmlWriter {}
enum XmlTokenizedType { CDATA, ID, IDREF, IDREFS, ENTITY, ENTITIES, NMTOKEN, NMTOKENS, NOTATION, ENUMERATION, QName, NCName, None }
class XmlUrlResolver : XmlResolver {
	IWebProxy Proxy {set;}
}
class XmlWhitespace : XmlCharacterData {}
abstract class XmlWriter : IAsyncDisposable, IDisposable {
	XmlWriterSettings Settings {get;}
	WriteState WriteState {get;}
	string XmlLang {get;}
	XmlSpace XmlSpace {get;}
	void Close();
	static XmlWriter Create(string outputFileName);
	static XmlWriter Create(string outputFileName, XmlWriterSettings settings);
	static XmlWriter Create(Stream output);
	static XmlWriter Create(Stream output, XmlWriterSettings settings);
	static XmlWriter Create(TextWriter output);
	static XmlWriter Create(TextWriter output, XmlWriterSettings settings);
	static XmlWriter Create(StringBuilder output);
	static XmlWriter Create(StringBuilder output, XmlWriterSettings settings);
	static XmlWriter Create(XmlWriter output);
	static XmlWriter Create(XmlWriter output, XmlWriterSettings settings);
	void Dispose();
	protected void Dispose(bool disposing);
	ValueTask DisposeAsync();
	protected ValueTask DisposeAsyncCore();
	void Flush();
	Task FlushAsync();
	string LookupPrefix(string ns);
	void WriteAttributeString(string localName, string ns, string value);
	void WriteAttributeString(string localName, string value);
	void WriteAttributeString(string prefix, string localName, string ns, string value);
	Task WriteAttributeStringAsync(string prefix, string localName, string ns, string value);
	void WriteAttributes(XmlReader reader, bool defattr);
	Task WriteAttributesAsync(XmlReader reader, bool defattr);
	void WriteBase64(byte[] buffer, int index, int count);
	Task WriteBase64Async(byte[] buffer, int index, int count);
	void WriteBinHex(byte[] buffer, int index, int count);
	Task WriteBinHexAsync(byte[] buffer, int index, int count);
	void WriteCData(string text);
	Task WriteCDataAsync(string text);
	void WriteCharEntity(char ch);
	Task WriteCharEntityAsync(char ch);
	void WriteChars(char[] buffer, int index, int count);
	Task WriteCharsAsync(char[] buffer, int index, int count);
	void WriteComment(string text);
	Task WriteCommentAsync(string text);
	void WriteDocType(string name, string pubid, string sysid, string subset);
	Task WriteDocTypeAsync(string name, string pubid, string sysid, string subset);
	void WriteElementString(string localName, string value);
	void WriteElementString(string localName, string ns, string value);
	void WriteElementString(string prefix, string localName, string ns, string value);
	Task WriteElementStringAsync(string prefix, string localName, string ns, string value);
	void WriteEndAttribute();
	protected Task WriteEndAttributeAsync();
	void WriteEndDocument();
	Task WriteEndDocumentAsync();
	void WriteEndElement();
	Task WriteEndElementAsync();
	void WriteEntityRef(string name);
	Task WriteEntityRefAsync(string name);
	void WriteFullEndElement();
	Task WriteFullEndElementAsync();
	void WriteName(string name);
	Task WriteNameAsync(string name);
	void WriteNmToken(string name);
	Task WriteNmTokenAsync(string name);
	void WriteNode(XmlReader reader, bool defattr);
	void WriteNode(XPathNavigator navigator, bool defattr);
	Task WriteNodeAsync(XmlReader reader, bool defattr);
	Task WriteNodeAsync(XPathNavigator navigator, bool defattr);
	void WriteProcessingInstruction(string name, string text);
	Task WriteProcessingInstructionAsync(string name, string text);
	void WriteQualifiedName(string localName, string ns);
	Task WriteQualifiedNameAsync(string localName, string ns);
	void WriteRaw(char[] buffer, int index, int count);
	void WriteRaw(string data);
	Task WriteRawAsync(char[] buffer, int index, int count);
	Task WriteRawAsync(string data);
	void WriteStartAttribute(string localName, string ns);
	void WriteStartAttribute(string prefix, string localName, string ns);
	void WriteStartAttribute(string localName);
	protected Task WriteStartAttributeAsync(string prefix, string localName, string ns);
	void WriteStartDocument();
	void WriteStartDocument(bool standalone);
	Task WriteStartDocumentAsync();
	Task WriteStartDocumentAsync(bool standalone);
	void WriteStartElement(string localName, string ns);
	void WriteStartElement(string prefix, string localName, string ns);
	void WriteStartElement(string localName);
	Task WriteStartElementAsync(string prefix, string localName, string ns);
	void WriteString(string text);
	Task WriteStringAsync(string text);
	void WriteSurrogateCharEntity(char lowChar, char highChar);
	Task WriteSurrogateCharEntityAsync(char lowChar, char highChar);
	void WriteValue(object value);
	void WriteValue(string value);
	void WriteValue(DateTimeOffset value);
	void WriteWhitespace(string ws);
	Task WriteWhitespaceAsync(string ws);
}
class XmlWriterSettings {
	bool Async {get;set;}
	bool CheckCharacters {get;set;}
	bool CloseOutput {get;set;}
	ConformanceLevel ConformanceLevel {get;set;}
	bool DoNotEscapeUriAttributes {get;set;}
	Encoding Encoding {get;set;}
	bool Indent {get;set;}
	string IndentChars {get;set;}
	NamespaceHandling NamespaceHandling {get;set;}
	string NewLineChars {get;set;}
	NewLineHandling NewLineHandling {get;set;}
	bool NewLineOnAttributes {get;set;}
	bool OmitXmlDeclaration {get;set;}
	XmlOutputMethod OutputMethod {get;}
	bool WriteEndDocumentOnClose {get;set;}
	XmlWriterSettings Clone();
	void Reset();
}
