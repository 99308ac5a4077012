// packages: Microsoft.Owin
using Microsoft.Owin.Security;
using System.Collections.Generic;
using System.IO;
using System.Security.Claims;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace Microsoft.Owin;
class OwinStartupAttribute : Attribute {}
interface IOwinContext {
	IAuthenticationManager Authentication {get;}
	IDictionary<string, object> Environment {get;}
	IOwinRequest Request {get;}
	IOwinResponse Response {get;}
	T Get<T>(string key);
	IOwinContext Set<T>(string key, T value);
}
class OwinContext : IOwinContext {}
interface IOwinRequest {
	Stream Body {get;set;}
	CancellationToken CallCancelled {get;set;}
	IOwinContext Context {get;}
	RequestCookieCollection Cookies {get;}
	IHeaderDictionary Headers {get;}
	string Method {get;set;}
	PathString Path {get;set;}
	IReadableStringCollection Query {get;}
	QueryString QueryString {get;set;}
	string RemoteIpAddress {get;set;}
	Uri Uri {get;}
	System.Security.Principal.IPrincipal User {get;set;}
	Task<IFormCollection> ReadFormAsync();
}
interface IOwinResponse {
	Stream Body {get;set;}
	string ContentType {get;set;}
	ResponseCookieCollection Cookies {get;}
	IHeaderDictionary Headers {get;}
	int StatusCode {get;set;}
	void Redirect(string location);
	void Write(string text);
	Task WriteAsync(string text);
}
interface IReadableStringCollection : IEnumerable<KeyValuePair<string, string[]>> {
	string this[string key] {get;}
	string Get(string key);
}
interface IHeaderDictionary : IDictionary<string, string[]>, IReadableStringCollection {}
interface IFormCollection : IReadableStringCollection {}
class RequestCookieCollection : IEnumerable<KeyValuePair<string, string>> {
	string this[string key] {get;}
	IEnumerator<KeyValuePair<string, string>> GetEnumerator();
}
class ResponseCookieCollection {
	void Append(string key, string value);
	void Delete(string key);
}
struct PathString {
	bool HasValue {get;}
	string Value {get;}
	bool StartsWithSegments(PathString other);
}
struct QueryString {
	string Value {get;}
}
class CookieOptions {}
abstract class OwinMiddleware {
	protected OwinMiddleware Next {get;set;}
	Task Invoke(IOwinContext context);
}
