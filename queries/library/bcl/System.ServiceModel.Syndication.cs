// assemblies: System.ServiceModel
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Xml;
using System.Xml.Serialization;
namespace System.ServiceModel.Syndication;
class Atom10FeedFormatter : SyndicationFeedFormatter, IXmlSerializable {}
class Atom10FeedFormatter<TSyndicationFeed> : Atom10FeedFormatter where TSyndicationFeed : SyndicationFeed, new() {}
class Atom10ItemFormatter : SyndicationItemFormatter, IXmlSerializable {}
class Atom10ItemFormatter<TSyndicationItem> : Atom10ItemFormatter where TSyndicationItem : SyndicationItem, new() {}
class AtomPub10CategoriesDocumentFormatter : CategoriesDocumentFormatter, IXmlSerializable {}
class AtomPub10ServiceDocumentFormatter : ServiceDocumentFormatter, IXmlSerializable {}
class AtomPub10ServiceDocumentFormatter<TServiceDocument> : AtomPub10ServiceDocumentFormatter where TServiceDocument : ServiceDocument, new() {}
abstract class CategoriesDocument {}
abstract class CategoriesDocumentFormatter {}
class InlineCategoriesDocument : CategoriesDocument {}
class ReferencedCategoriesDocument : CategoriesDocument {}
class ResourceCollectionInfo {}
class Rss20FeedFormatter : SyndicationFeedFormatter, IXmlSerializable {}
class Rss20FeedFormatter<TSyndicationFeed> : Rss20FeedFormatter where TSyndicationFeed : SyndicationFeed, new() {}
class Rss20ItemFormatter : SyndicationItemFormatter, IXmlSerializable {}
class Rss20ItemFormatter<TSyndicationItem> : Rss20ItemFormatter where TSyndicationItem : SyndicationItem, new() {}
class ServiceDocument {}
abstract class ServiceDocumentFormatter {}
class SyndicationCategory {}
abstract class SyndicationContent {}
class SyndicationElementExtension {}
class SyndicationElementExtensionCollection : Collection<SyndicationElementExtension> {}
class SyndicationFeed {
	Dictionary<XmlQualifiedName, string> AttributeExtensions {get;}
	Collection<SyndicationPerson> Authors {get;}
	Uri BaseUri {get;set;}
	Collection<SyndicationCategory> Categories {get;}
	Collection<SyndicationPerson> Contributors {get;}
	TextSyndicationContent Copyright {get;set;}
	TextSyndicationContent Description {get;set;}
	SyndicationLink Documentation {get;set;}
	SyndicationElementExtensionCollection ElementExtensions {get;}
	string Generator {get;set;}
	string Id {get;set;}
	Uri ImageUrl {get;set;}
	IEnumerable<SyndicationItem> Items {get;set;}
	string Language {get;set;}
	DateTimeOffset LastUpdatedTime {get;set;}
	Collection<SyndicationLink> Links {get;}
	Collection<string> SkipDays {get;}
	Collection<int> SkipHours {get;}
	SyndicationTextInput TextInput {get;set;}
	TimeSpan? TimeToLive {get;set;}
	TextSyndicationContent Title {get;set;}
	SyndicationFeed Clone(bool cloneItems);
	protected SyndicationCategory CreateCategory();
	protected SyndicationItem CreateItem();
	protected SyndicationLink CreateLink();
	protected SyndicationPerson CreatePerson();
	Atom10FeedFormatter GetAtom10Formatter();
	Rss20FeedFormatter GetRss20Formatter();
	Rss20FeedFormatter GetRss20Formatter(bool serializeExtensionsAsAtom);
	static SyndicationFeed Load(XmlReader reader);
	static TSyndicationFeed Load<TSyndicationFeed>(XmlReader reader) where TSyndicationFeed : SyndicationFeed, new();
	void SaveAsAtom10(XmlWriter writer);
	void SaveAsRss20(XmlWriter writer);
	protected bool TryParseAttribute(string name, string ns, string value, string version);
	protected bool TryParseElement(XmlReader reader, string version);
	protected void WriteAttributeExtensions(XmlWriter writer, string version);
	protected void WriteElementExtensions(XmlWriter writer, string version);
}
abstract class SyndicationFeedFormatter {}
class SyndicationItem {
	Dictionary<XmlQualifiedName, string> AttributeExtensions {get;}
	Collection<SyndicationPerson> Authors {get;}
	Uri BaseUri {get;set;}
	Collection<SyndicationCategory> Categories {get;}
	SyndicationContent Content {get;set;}
	Collection<SyndicationPerson> Contributors {get;}
	TextSyndicationContent Copyright {get;set;}
	SyndicationElementExtensionCollection ElementExtensions {get;}
	string Id {get;set;}
	DateTimeOffset LastUpdatedTime {get;set;}
	Collection<SyndicationLink> Links {get;}
	DateTimeOffset PublishDate {get;set;}
	SyndicationFeed SourceFeed {get;set;}
	TextSyndicationContent Summary {get;set;}
	TextSyndicationContent Title {get;set;}
	void AddPermalink(Uri permalink);
	SyndicationItem Clone();
	protected SyndicationCategory CreateCategory();
	protected SyndicationLink CreateLink();
	protected SyndicationPerson CreatePerson();
	Atom10ItemFormatter GetAtom10Formatter();
	Rss20ItemFormatter GetRss20Formatter();
	Rss20ItemFormatter GetRss20Formatter(bool serializeExtensionsAsAtom);
	static SyndicationItem Load(XmlReader reader);
	static TSyndicationItem Load<TSyndicationItem>(XmlReader reader) where TSyndicationItem : SyndicationItem, new();
	void SaveAsAtom10(XmlWriter writer);
	void SaveAsRss20(XmlWriter writer);
	protected bool TryParseAttribute(string name, string ns, string value, string version);
	protected bool TryParseContent(XmlReader reader, string contentType, string version, out SyndicationContent content);
	protected bool TryParseElement(XmlReader reader, string version);
	protected void WriteAttributeExtensions(XmlWriter writer, string version);
	protected void WriteElementExtensions(XmlWriter writer, string version);
}
abstract class SyndicationItemFormatter {}
class SyndicationLink {
	Dictionary<XmlQualifiedName, string> AttributeExtensions {get;}
	Uri BaseUri {get;set;}
	SyndicationElementExtensionCollection ElementExtensions {get;}
	long Length {get;set;}
	string MediaType {get;set;}
	string RelationshipType {get;set;}
	string Title {get;set;}
	Uri Uri {get;set;}
	SyndicationLink Clone();
	static SyndicationLink CreateAlternateLink(Uri uri);
	static SyndicationLink CreateAlternateLink(Uri uri, string mediaType);
	static SyndicationLink CreateMediaEnclosureLink(Uri uri, string mediaType, long length);
	static SyndicationLink CreateSelfLink(Uri uri);
	static SyndicationLink CreateSelfLink(Uri uri, string mediaType);
	Uri GetAbsoluteUri();
	protected bool TryParseAttribute(string name, string ns, string value, string version);
	protected bool TryParseElement(XmlReader reader, string version);
	protected void WriteAttributeExtensions(XmlWriter writer, string version);
	protected void WriteElementExtensions(XmlWriter writer, string version);
}
class SyndicationPerson {}
class SyndicationTextInput {}
static class SyndicationVersions {}
class TextSyndicationContent : SyndicationContent {
	string Text {get;}
}
enum TextSyndicationContentKind {}
delegate bool TryParseDateTimeCallback(XmlDateTimeData data, out DateTimeOffset dateTimeOffset);
delegate bool TryParseUriCallback(XmlUriData data, out Uri uri);
class UrlSyndicationContent : SyndicationContent {}
class Workspace {}
struct XmlDateTimeData {}
class XmlSyndicationContent : SyndicationContent {}
struct XmlUriData {}
