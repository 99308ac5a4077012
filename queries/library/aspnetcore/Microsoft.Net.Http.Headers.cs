// assemblies: Microsoft.Net.Http.Headers
using Microsoft.Extensions.Primitives;
using System;
using System.Collections.Generic;
using System.Text;
namespace Microsoft.Net.Http.Headers;
class CacheControlHeaderValue {}
class ContentDispositionHeaderValue {
	DateTimeOffset? CreationDate {get;set;}
	StringSegment DispositionType {get;set;}
	StringSegment FileName {get;set;}
	StringSegment FileNameStar {get;set;}
	DateTimeOffset? ModificationDate {get;set;}
	StringSegment Name {get;set;}
	IList<NameValueHeaderValue> Parameters {get;}
	DateTimeOffset? ReadDate {get;set;}
	long? Size {get;set;}
	static ContentDispositionHeaderValue Parse(StringSegment input);
	void SetHttpFileName(StringSegment fileName);
	void SetMimeFileName(StringSegment fileName);
	static bool TryParse(StringSegment input, out ContentDispositionHeaderValue parsedValue);
}
static class ContentDispositionHeaderValueIdentityExtensions {}
class ContentRangeHeaderValue {}
class CookieHeaderValue {}
class EntityTagHeaderValue {}
static class HeaderNames {
	static string Accept, AcceptCharset, AcceptEncoding, AcceptLanguage, AcceptRanges, AccessControlAllowCredentials, AccessControlAllowHeaders, AccessControlAllowMethods, AccessControlAllowOrigin, AccessControlExposeHeaders, AccessControlMaxAge, AccessControlRequestHeaders, AccessControlRequestMethod, Age, Allow, AltSvc, Authority, Authorization, Baggage, CacheControl, Connection, ContentDisposition, ContentEncoding, ContentLanguage, ContentLength, ContentLocation, ContentMD5, ContentRange, ContentSecurityPolicy, ContentSecurityPolicyReportOnly, ContentType, CorrelationContext, Cookie, Date, DNT, ETag, Expires, Expect, From, GrpcAcceptEncoding, GrpcEncoding, GrpcMessage, GrpcStatus, GrpcTimeout, Host, KeepAlive, IfMatch, IfModifiedSince, IfNoneMatch, IfRange, IfUnmodifiedSince, LastModified, Link, Location, MaxForwards, Method, Origin, Path, Pragma, ProxyAuthenticate, ProxyAuthorization, ProxyConnection, Range, Referer, RetryAfter, RequestId, Scheme, SecWebSocketAccept, SecWebSocketKey, SecWebSocketProtocol, SecWebSocketVersion, SecWebSocketExtensions, Server, SetCookie, Status, StrictTransportSecurity, TE, Trailer, TransferEncoding, Translate, TraceParent, TraceState, Upgrade, UpgradeInsecureRequests, UserAgent, Vary, Via, Warning, WebSocketSubProtocols, WWWAuthenticate, XContentTypeOptions, XFrameOptions, XPoweredBy, XRequestedWith, XUACompatible, XXSSProtection;
}
static class HeaderQuality {}
static class HeaderUtilities {}
class MediaTypeHeaderValue {
	StringSegment Boundary {get;set;}
	StringSegment Charset {get;set;}
	Encoding Encoding {get;set;}
	IEnumerable<StringSegment> Facets {get;}
	bool IsReadOnly {get;}
	bool MatchesAllSubTypes {get;}
	bool MatchesAllSubTypesWithoutSuffix {get;}
	bool MatchesAllTypes {get;}
	StringSegment MediaType {get;set;}
	IList<NameValueHeaderValue> Parameters {get;}
	double? Quality {get;set;}
	StringSegment SubType {get;}
	StringSegment SubTypeWithoutSuffix {get;}
	StringSegment Suffix {get;}
	StringSegment Type {get;}
	MediaTypeHeaderValue Copy();
	MediaTypeHeaderValue CopyAsReadOnly();
	bool IsSubsetOf(MediaTypeHeaderValue otherMediaType);
	bool MatchesMediaType(StringSegment otherMediaType);
	static MediaTypeHeaderValue Parse(StringSegment input);
	static IList<MediaTypeHeaderValue> ParseList(IList<string> inputs);
	static IList<MediaTypeHeaderValue> ParseStrictList(IList<string> inputs);
	static bool TryParse(StringSegment input, out MediaTypeHeaderValue parsedValue);
	static bool TryParseList(IList<string> inputs, out IList<MediaTypeHeaderValue> parsedValues);
	static bool TryParseStrictList(IList<string> inputs, out IList<MediaTypeHeaderValue> parsedValues);
}
class MediaTypeHeaderValueComparer : IComparer<MediaTypeHeaderValue> {}
class NameValueHeaderValue {}
class RangeConditionHeaderValue {}
class RangeHeaderValue {}
class RangeItemHeaderValue {}
enum SameSiteMode {}
class SetCookieHeaderValue {}
class StringWithQualityHeaderValue {}
class StringWithQualityHeaderValueComparer : IComparer<StringWithQualityHeaderValue> {}
