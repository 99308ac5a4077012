// assemblies: Microsoft.AspNetCore.Http.Extensions
using Microsoft.Net.Http.Headers;
using System;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Http.Headers;
class RequestHeaders {
	IList<MediaTypeHeaderValue> Accept {get;set;}
	IList<StringWithQualityHeaderValue> AcceptCharset {get;set;}
	IList<StringWithQualityHeaderValue> AcceptEncoding {get;set;}
	IList<StringWithQualityHeaderValue> AcceptLanguage {get;set;}
	CacheControlHeaderValue CacheControl {get;set;}
	ContentDispositionHeaderValue ContentDisposition {get;set;}
	long? ContentLength {get;set;}
	ContentRangeHeaderValue ContentRange {get;set;}
	MediaTypeHeaderValue ContentType {get;set;}
	IList<CookieHeaderValue> Cookie {get;set;}
	DateTimeOffset? Date {get;set;}
	DateTimeOffset? Expires {get;set;}
	IHeaderDictionary Headers {get;}
	HostString Host {get;set;}
	IList<EntityTagHeaderValue> IfMatch {get;set;}
	DateTimeOffset? IfModifiedSince {get;set;}
	IList<EntityTagHeaderValue> IfNoneMatch {get;set;}
	RangeConditionHeaderValue IfRange {get;set;}
	DateTimeOffset? IfUnmodifiedSince {get;set;}
	DateTimeOffset? LastModified {get;set;}
	RangeHeaderValue Range {get;set;}
	Uri Referer {get;set;}
	void Append(string name, object value);
	void AppendList<T>(string name, IList<T> values);
	T Get<T>(string name);
	IList<T> GetList<T>(string name);
	void Set(string name, object value);
	void SetList<T>(string name, IList<T> values);
}
class ResponseHeaders {
	CacheControlHeaderValue CacheControl {get;set;}
	ContentDispositionHeaderValue ContentDisposition {get;set;}
	long? ContentLength {get;set;}
	ContentRangeHeaderValue ContentRange {get;set;}
	MediaTypeHeaderValue ContentType {get;set;}
	DateTimeOffset? Date {get;set;}
	EntityTagHeaderValue ETag {get;set;}
	DateTimeOffset? Expires {get;set;}
	IHeaderDictionary Headers {get;}
	DateTimeOffset? LastModified {get;set;}
	Uri Location {get;set;}
	IList<SetCookieHeaderValue> SetCookie {get;set;}
	void Append(string name, object value);
	void AppendList<T>(string name, IList<T> values);
	T Get<T>(string name);
	IList<T> GetList<T>(string name);
	void Set(string name, object value);
	void SetList<T>(string name, IList<T> values);
}
