// assemblies: Microsoft.Net.Http.Headers
using Microsoft.Extensions.Primitives;
using System;
using System.Collections.Generic;
using System.Text;
namespace Microsoft.Net.Http.Headers;
class CacheControlHeaderValue {
	static string PublicString, PrivateString, MaxAgeString, SharedMaxAgeString, NoCacheString, NoStoreString, MaxStaleString, MinFreshString, NoTransformString, OnlyIfCachedString, MustRevalidateString, ProxyRevalidateString;
	IList<NameValueHeaderValue> Extensions {get;}
	TimeSpan? MaxAge {get;set;}
	bool MaxStale {get;set;}
	TimeSpan? MaxStaleLimit {get;set;}
	TimeSpan? MinFresh {get;set;}
	bool MustRevalidate {get;set;}
	bool NoCache {get;set;}
	ICollection<StringSegment> NoCacheHeaders {get;}
	bool NoStore {get;set;}
	bool NoTransform {get;set;}
	bool OnlyIfCached {get;set;}
	bool Private {get;set;}
	ICollection<StringSegment> PrivateHeaders {get;}
	bool ProxyRevalidate {get;set;}
	bool Public {get;set;}
	TimeSpan? SharedMaxAge {get;set;}
	static CacheControlHeaderValue Parse(StringSegment input);
	static bool TryParse(StringSegment input, out CacheControlHeaderValue parsedValue);
}
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
static class ContentDispositionHeaderValueIdentityExtensions {
	static bool IsFileDisposition(this ContentDispositionHeaderValue header);
	static bool IsFormDisposition(this ContentDispositionHeaderValue header);
}
class ContentRangeHeaderValue {
	long? From {get;}
	bool HasLength {get;}
	bool HasRange {get;}
	long? Length {get;}
	long? To {get;}
	StringSegment Unit {get;set;}
	static ContentRangeHeaderValue Parse(StringSegment input);
	static bool TryParse(StringSegment input, out ContentRangeHeaderValue parsedValue);
}
class CookieHeaderValue {
	StringSegment Name {get;set;}
	StringSegment Value {get;set;}
	static CookieHeaderValue Parse(StringSegment input);
	static IList<CookieHeaderValue> ParseList(IList<string> inputs);
	static IList<CookieHeaderValue> ParseStrictList(IList<string> inputs);
	static bool TryParse(StringSegment input, out CookieHeaderValue parsedValue);
	static bool TryParseList(IList<string> inputs, out IList<CookieHeaderValue> parsedValues);
	static bool TryParseStrictList(IList<string> inputs, out IList<CookieHeaderValue> parsedValues);
}
class EntityTagHeaderValue {
	static EntityTagHeaderValue Any {get;}
	bool IsWeak {get;}
	StringSegment Tag {get;}
	bool Compare(EntityTagHeaderValue other, bool useStrongComparison);
	static EntityTagHeaderValue Parse(StringSegment input);
	static IList<EntityTagHeaderValue> ParseList(IList<string> inputs);
	static IList<EntityTagHeaderValue> ParseStrictList(IList<string> inputs);
	static bool TryParse(StringSegment input, out EntityTagHeaderValue parsedValue);
	static bool TryParseList(IList<string> inputs, out IList<EntityTagHeaderValue> parsedValues);
	static bool TryParseStrictList(IList<string> inputs, out IList<EntityTagHeaderValue> parsedValues);
}
static class HeaderNames {
	static string Accept, AcceptCharset, AcceptEncoding, AcceptLanguage, AcceptRanges, AccessControlAllowCredentials, AccessControlAllowHeaders, AccessControlAllowMethods, AccessControlAllowOrigin, AccessControlExposeHeaders, AccessControlMaxAge, AccessControlRequestHeaders, AccessControlRequestMethod, Age, Allow, AltSvc, Authority, Authorization, Baggage, CacheControl, Connection, ContentDisposition, ContentEncoding, ContentLanguage, ContentLength, ContentLocation, ContentMD5, ContentRange, ContentSecurityPolicy, ContentSecurityPolicyReportOnly, ContentType, CorrelationContext, Cookie, Date, DNT, ETag, Expires, Expect, From, GrpcAcceptEncoding, GrpcEncoding, GrpcMessage, GrpcStatus, GrpcTimeout, Host, KeepAlive, IfMatch, IfModifiedSince, IfNoneMatch, IfRange, IfUnmodifiedSince, LastModified, Link, Location, MaxForwards, Method, Origin, Path, Pragma, ProxyAuthenticate, ProxyAuthorization, ProxyConnection, Range, Referer, RetryAfter, RequestId, Scheme, SecWebSocketAccept, SecWebSocketKey, SecWebSocketProtocol, SecWebSocketVersion, SecWebSocketExtensions, Server, SetCookie, Status, StrictTransportSecurity, TE, Trailer, TransferEncoding, Translate, TraceParent, TraceState, Upgrade, UpgradeInsecureRequests, UserAgent, Vary, Via, Warning, WebSocketSubProtocols, WWWAuthenticate, XContentTypeOptions, XFrameOptions, XPoweredBy, XRequestedWith, XUACompatible, XXSSProtection;
}
static class HeaderQuality {
	const double Match, NoMatch;
}
static class HeaderUtilities {
	static bool ContainsCacheDirective(StringValues cacheControlDirectives, string targetDirectives);
	static StringSegment EscapeAsQuotedString(StringSegment input);
	static string FormatDate(DateTimeOffset dateTime);
	static string FormatDate(DateTimeOffset dateTime, bool quoted);
	static string FormatNonNegativeInt64(long value);
	static bool IsQuoted(StringSegment input);
	static StringSegment RemoveQuotes(StringSegment input);
	static bool TryParseDate(StringSegment input, out DateTimeOffset result);
	static bool TryParseNonNegativeInt32(StringSegment value, out int result);
	static bool TryParseNonNegativeInt64(StringSegment value, out long result);
	static bool TryParseSeconds(StringValues headerValues, string targetValue, out TimeSpan? value);
	static StringSegment UnescapeAsQuotedString(StringSegment input);
}
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
class MediaTypeHeaderValueComparer : IComparer<MediaTypeHeaderValue> {
	static MediaTypeHeaderValueComparer QualityComparer {get;}
	int Compare(MediaTypeHeaderValue mediaType1, MediaTypeHeaderValue mediaType2);
}
class NameValueHeaderValue {
	bool IsReadOnly {get;}
	StringSegment Name {get;}
	StringSegment Value {get;set;}
	NameValueHeaderValue Copy();
	NameValueHeaderValue CopyAsReadOnly();
	static NameValueHeaderValue Find(IList<NameValueHeaderValue> values, StringSegment name);
	StringSegment GetUnescapedValue();
	static NameValueHeaderValue Parse(StringSegment input);
	static IList<NameValueHeaderValue> ParseList(IList<string> input);
	static IList<NameValueHeaderValue> ParseStrictList(IList<string> input);
	void SetAndEscapeValue(StringSegment value);
	static bool TryParse(StringSegment input, out NameValueHeaderValue parsedValue);
	static bool TryParseList(IList<string> input, out IList<NameValueHeaderValue> parsedValues);
	static bool TryParseStrictList(IList<string> input, out IList<NameValueHeaderValue> parsedValues);
}
class RangeConditionHeaderValue {
	EntityTagHeaderValue EntityTag {get;}
	DateTimeOffset? LastModified {get;}
	static RangeConditionHeaderValue Parse(StringSegment input);
	static bool TryParse(StringSegment input, out RangeConditionHeaderValue parsedValue);
}
class RangeHeaderValue {
	ICollection<RangeItemHeaderValue> Ranges {get;}
	StringSegment Unit {get;set;}
	static RangeHeaderValue Parse(StringSegment input);
	static bool TryParse(StringSegment input, out RangeHeaderValue parsedValue);
}
class RangeItemHeaderValue {
	long? From {get;}
	long? To {get;}
}
enum SameSiteMode { Unspecified, None, Lax, Strict }
class SetCookieHeaderValue {
	StringSegment Domain {get;set;}
	DateTimeOffset? Expires {get;set;}
	IList<StringSegment> Extensions {get;}
	bool HttpOnly {get;set;}
	TimeSpan? MaxAge {get;set;}
	StringSegment Name {get;set;}
	StringSegment Path {get;set;}
	SameSiteMode SameSite {get;set;}
	bool Secure {get;set;}
	StringSegment Value {get;set;}
	void AppendToStringBuilder(StringBuilder builder);
	static SetCookieHeaderValue Parse(StringSegment input);
	static IList<SetCookieHeaderValue> ParseList(IList<string> inputs);
	static IList<SetCookieHeaderValue> ParseStrictList(IList<string> inputs);
	static bool TryParse(StringSegment input, out SetCookieHeaderValue parsedValue);
	static bool TryParseList(IList<string> inputs, out IList<SetCookieHeaderValue> parsedValues);
	static bool TryParseStrictList(IList<string> inputs, out IList<SetCookieHeaderValue> parsedValues);
}
class StringWithQualityHeaderValue {
	double? Quality {get;}
	StringSegment Value {get;}
	static StringWithQualityHeaderValue Parse(StringSegment input);
	static IList<StringWithQualityHeaderValue> ParseList(IList<string> input);
	static IList<StringWithQualityHeaderValue> ParseStrictList(IList<string> input);
	static bool TryParse(StringSegment input, out StringWithQualityHeaderValue parsedValue);
	static bool TryParseList(IList<string> input, out IList<StringWithQualityHeaderValue> parsedValues);
	static bool TryParseStrictList(IList<string> input, out IList<StringWithQualityHeaderValue> parsedValues);
}
class StringWithQualityHeaderValueComparer : IComparer<StringWithQualityHeaderValue> {
	static StringWithQualityHeaderValueComparer QualityComparer {get;}
	int Compare(StringWithQualityHeaderValue stringWithQuality1, StringWithQualityHeaderValue stringWithQuality2);
}
