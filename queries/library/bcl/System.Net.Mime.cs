// assemblies: System, System.Net.Mail
using System.Collections.Specialized;
namespace System.Net.Mime;
class ContentDisposition {
	DateTime CreationDate {get;set;}
	string DispositionType {get;set;}
	string FileName {get;set;}
	bool Inline {get;set;}
	DateTime ModificationDate {get;set;}
	StringDictionary Parameters {get;}
	DateTime ReadDate {get;set;}
	long Size {get;set;}
}
class ContentType {
	string Boundary {get;set;}
	string CharSet {get;set;}
	string MediaType {get;set;}
	string Name {get;set;}
	StringDictionary Parameters {get;}
}
static class DispositionTypeNames {
	const string Inline, Attachment;
}
static class MediaTypeNames {
	static class Application {
		const string FormUrlEncoded, GZip, Json, JsonPatch, JsonSequence, Manifest, Octet, Pdf, ProblemJson, ProblemXml, Rtf, Soap, Wasm, Xml, XmlDtd, XmlPatch, Zip;
	}
	static class Font {
		const string Collection, Otf, Sfnt, Ttf, Woff, Woff2;
	}
	static class Image {
		const string Avif, Bmp, Gif, Icon, Jpeg, Png, Svg, Tiff, Webp;
	}
	static class Multipart {
		const string ByteRanges, FormData, Mixed, Related;
	}
	static class Text {
		const string Css, Csv, EventStream, Html, JavaScript, Markdown, Plain, RichText, Rtf, Xml;
	}
}
enum TransferEncoding { Unknown, QuotedPrintable, Base64, SevenBit, EightBit }
