// assemblies: System.Net.Http
using System.Collections.Generic;
namespace System.Net.Http.Headers;
class AuthenticationHeaderValue : ICloneable {
	string Parameter {get;}
	string Scheme {get;}
	static AuthenticationHeaderValue Parse(string input);
	static bool TryParse(string input, out AuthenticationHeaderValue parsedValue);
}
class CacheControlHeaderValue : ICloneable {
	ICollection<NameValueHeaderValue> Extensions {get;}
	TimeSpan? MaxAge {get;set;}
	bool MaxStale {get;set;}
	TimeSpan? MaxStaleLimit {get;set;}
	TimeSpan? MinFresh {get;set;}
	bool MustRevalidate {get;set;}
	bool NoCache {get;set;}
	ICollection<string> NoCacheHeaders {get;}
	bool NoStore {get;set;}
	bool NoTransform {get;set;}
	bool OnlyIfCached {get;set;}
	bool Private {get;set;}
	ICollection<string> PrivateHeaders {get;}
	bool ProxyRevalidate {get;set;}
	bool Public {get;set;}
	TimeSpan? SharedMaxAge {get;set;}
	static CacheControlHeaderValue Parse(string input);
	static bool TryParse(string input, out CacheControlHeaderValue parsedValue);
}
class ContentDispositionHeaderValue : ICloneable {
	DateTimeOffset? CreationDate {get;set;}
	string DispositionType {get;set;}
	string FileName {get;set;}
	string FileNameStar {get;set;}
	DateTimeOffset? ModificationDate {get;set;}
	string Name {get;set;}
	ICollection<NameValueHeaderValue> Parameters {get;}
	DateTimeOffset? ReadDate {get;set;}
	long? Size {get;set;}
	static ContentDispositionHeaderValue Parse(string input);
	static bool TryParse(string input, out ContentDispositionHeaderValue parsedValue);
}
class ContentRangeHeaderValue : ICloneable {
	long? From {get;}
	bool HasLength {get;}
	bool HasRange {get;}
	long? Length {get;}
	long? To {get;}
	string Unit {get;set;}
	static ContentRangeHeaderValue Parse(string input);
	static bool TryParse(string input, out ContentRangeHeaderValue parsedValue);
}
class EntityTagHeaderValue : ICloneable {
	static EntityTagHeaderValue Any {get;}
	bool IsWeak {get;}
	string Tag {get;}
	static EntityTagHeaderValue Parse(string input);
	static bool TryParse(string input, out EntityTagHeaderValue parsedValue);
}
struct HeaderStringValues : IReadOnlyCollection<string> {
	int Count {get;}
	HeaderStringValues.Enumerator GetEnumerator();
	struct Enumerator : IEnumerator<string> {
		string Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
class HttpContentHeaders : HttpHeaders {
	ICollection<string> Allow {get;}
	ContentDispositionHeaderValue ContentDisposition {get;set;}
	ICollection<string> ContentEncoding {get;}
	ICollection<string> ContentLanguage {get;}
	long? ContentLength {get;set;}
	Uri ContentLocation {get;set;}
	byte[] ContentMD5 {get;set;}
	ContentRangeHeaderValue ContentRange {get;set;}
	MediaTypeHeaderValue ContentType {get;set;}
	DateTimeOffset? Expires {get;set;}
	DateTimeOffset? LastModified {get;set;}
}
class HttpHeaderValueCollection<T> : ICollection<T> where T : class {
	int Count {get;}
	bool IsReadOnly {get;}
	void Add(T item);
	void Clear();
	bool Contains(T item);
	void CopyTo(T[] array, int arrayIndex);
	IEnumerator<T> GetEnumerator();
	void ParseAdd(string input);
	bool Remove(T item);
	bool TryParseAdd(string input);
}
abstract class HttpHeaders : IEnumerable<KeyValuePair<string, IEnumerable<string>>> {
	HttpHeadersNonValidated NonValidated {get;}
	void Add(string name, string value);
	void Add(string name, IEnumerable<string> values);
	void Clear();
	bool Contains(string name);
	IEnumerator<KeyValuePair<string, IEnumerable<string>>> GetEnumerator();
	IEnumerable<string> GetValues(string name);
	bool Remove(string name);
	bool TryAddWithoutValidation(string name, string value);
	bool TryAddWithoutValidation(string name, IEnumerable<string> values);
	bool TryGetValues(string name, out IEnumerable<string> values);
}
struct HttpHeadersNonValidated : IReadOnlyDictionary<string, HeaderStringValues> {
	int Count {get;}
	HeaderStringValues this[string headerName] {get;}
	bool Contains(string headerName);
	HttpHeadersNonValidated.Enumerator GetEnumerator();
	bool TryGetValues(string headerName, out HeaderStringValues values);
	struct Enumerator : IEnumerator<KeyValuePair<string, HeaderStringValues>> {
		KeyValuePair<string, HeaderStringValues> Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
class HttpRequestHeaders : HttpHeaders {
	HttpHeaderValueCollection<MediaTypeWithQualityHeaderValue> Accept {get;}
	HttpHeaderValueCollection<StringWithQualityHeaderValue> AcceptCharset {get;}
	HttpHeaderValueCollection<StringWithQualityHeaderValue> AcceptEncoding {get;}
	HttpHeaderValueCollection<StringWithQualityHeaderValue> AcceptLanguage {get;}
	AuthenticationHeaderValue Authorization {get;set;}
	CacheControlHeaderValue CacheControl {get;set;}
	HttpHeaderValueCollection<string> Connection {get;}
	bool? ConnectionClose {get;set;}
	DateTimeOffset? Date {get;set;}
	HttpHeaderValueCollection<NameValueWithParametersHeaderValue> Expect {get;}
	bool? ExpectContinue {get;set;}
	string From {get;set;}
	string Host {get;set;}
	HttpHeaderValueCollection<EntityTagHeaderValue> IfMatch {get;}
	DateTimeOffset? IfModifiedSince {get;set;}
	HttpHeaderValueCollection<EntityTagHeaderValue> IfNoneMatch {get;}
	RangeConditionHeaderValue IfRange {get;set;}
	DateTimeOffset? IfUnmodifiedSince {get;set;}
	int? MaxForwards {get;set;}
	HttpHeaderValueCollection<NameValueHeaderValue> Pragma {get;}
	string Protocol {get;set;}
	AuthenticationHeaderValue ProxyAuthorization {get;set;}
	RangeHeaderValue Range {get;set;}
	Uri Referrer {get;set;}
	HttpHeaderValueCollection<TransferCodingWithQualityHeaderValue> TE {get;}
	HttpHeaderValueCollection<string> Trailer {get;}
	HttpHeaderValueCollection<TransferCodingHeaderValue> TransferEncoding {get;}
	bool? TransferEncodingChunked {get;set;}
	HttpHeaderValueCollection<ProductHeaderValue> Upgrade {get;}
	HttpHeaderValueCollection<ProductInfoHeaderValue> UserAgent {get;}
	HttpHeaderValueCollection<ViaHeaderValue> Via {get;}
	HttpHeaderValueCollection<WarningHeaderValue> Warning {get;}
}
class HttpResponseHeaders : HttpHeaders {
	HttpHeaderValueCollection<string> AcceptRanges {get;}
	TimeSpan? Age {get;set;}
	CacheControlHeaderValue CacheControl {get;set;}
	HttpHeaderValueCollection<string> Connection {get;}
	bool? ConnectionClose {get;set;}
	DateTimeOffset? Date {get;set;}
	EntityTagHeaderValue ETag {get;set;}
	Uri Location {get;set;}
	HttpHeaderValueCollection<NameValueHeaderValue> Pragma {get;}
	HttpHeaderValueCollection<AuthenticationHeaderValue> ProxyAuthenticate {get;}
	RetryConditionHeaderValue RetryAfter {get;set;}
	HttpHeaderValueCollection<ProductInfoHeaderValue> Server {get;}
	HttpHeaderValueCollection<string> Trailer {get;}
	HttpHeaderValueCollection<TransferCodingHeaderValue> TransferEncoding {get;}
	bool? TransferEncodingChunked {get;set;}
	HttpHeaderValueCollection<ProductHeaderValue> Upgrade {get;}
	HttpHeaderValueCollection<string> Vary {get;}
	HttpHeaderValueCollection<ViaHeaderValue> Via {get;}
	HttpHeaderValueCollection<WarningHeaderValue> Warning {get;}
	HttpHeaderValueCollection<AuthenticationHeaderValue> WwwAuthenticate {get;}
}
class MediaTypeHeaderValue : ICloneable {
	string CharSet {get;set;}
	string MediaType {get;set;}
	ICollection<NameValueHeaderValue> Parameters {get;}
	static MediaTypeHeaderValue Parse(string input);
	static bool TryParse(string input, out MediaTypeHeaderValue parsedValue);
}
class MediaTypeWithQualityHeaderValue : MediaTypeHeaderValue {
	double? Quality {get;set;}
	static MediaTypeWithQualityHeaderValue Parse(string input);
	static bool TryParse(string input, out MediaTypeWithQualityHeaderValue parsedValue);
}
class NameValueHeaderValue : ICloneable {
	string Name {get;}
	string Value {get;set;}
	static NameValueHeaderValue Parse(string input);
	static bool TryParse(string input, out NameValueHeaderValue parsedValue);
}
class NameValueWithParametersHeaderValue : NameValueHeaderValue {
	ICollection<NameValueHeaderValue> Parameters {get;}
	static NameValueWithParametersHeaderValue Parse(string input);
	static bool TryParse(string input, out NameValueWithParametersHeaderValue parsedValue);
}
class ProductHeaderValue : ICloneable {
	string Name {get;}
	string Version {get;}
	static ProductHeaderValue Parse(string input);
	static bool TryParse(string input, out ProductHeaderValue parsedValue);
}
class ProductInfoHeaderValue : ICloneable {
	string Comment {get;}
	ProductHeaderValue Product {get;}
	static ProductInfoHeaderValue Parse(string input);
	static bool TryParse(string input, out ProductInfoHeaderValue parsedValue);
}
class RangeConditionHeaderValue : ICloneable {
	DateTimeOffset? Date {get;}
	EntityTagHeaderValue EntityTag {get;}
	static RangeConditionHeaderValue Parse(string input);
	static bool TryParse(string input, out RangeConditionHeaderValue parsedValue);
}
class RangeHeaderValue : ICloneable {
	ICollection<RangeItemHeaderValue> Ranges {get;}
	string Unit {get;set;}
	static RangeHeaderValue Parse(string input);
	static bool TryParse(string input, out RangeHeaderValue parsedValue);
}
class RangeItemHeaderValue : ICloneable {
	long? From {get;}
	long? To {get;}
}
class RetryConditionHeaderValue : ICloneable {
	DateTimeOffset? Date {get;}
	TimeSpan? Delta {get;}
	static RetryConditionHeaderValue Parse(string input);
	static bool TryParse(string input, out RetryConditionHeaderValue parsedValue);
}
class StringWithQualityHeaderValue : ICloneable {
	double? Quality {get;}
	string Value {get;}
	static StringWithQualityHeaderValue Parse(string input);
	static bool TryParse(string input, out StringWithQualityHeaderValue parsedValue);
}
class TransferCodingHeaderValue : ICloneable {
	ICollection<NameValueHeaderValue> Parameters {get;}
	string Value {get;}
	static TransferCodingHeaderValue Parse(string input);
	static bool TryParse(string input, out TransferCodingHeaderValue parsedValue);
}
class TransferCodingWithQualityHeaderValue : TransferCodingHeaderValue {
	double? Quality {get;set;}
	static TransferCodingWithQualityHeaderValue Parse(string input);
	static bool TryParse(string input, out TransferCodingWithQualityHeaderValue parsedValue);
}
class ViaHeaderValue : ICloneable {
	string Comment {get;}
	string ProtocolName {get;}
	string ProtocolVersion {get;}
	string ReceivedBy {get;}
	static ViaHeaderValue Parse(string input);
	static bool TryParse(string input, out ViaHeaderValue parsedValue);
}
class WarningHeaderValue : ICloneable {
	string Agent {get;}
	int Code {get;}
	DateTimeOffset? Date {get;}
	string Text {get;}
	static WarningHeaderValue Parse(string input);
	static bool TryParse(string input, out WarningHeaderValue parsedValue);
}
