// assemblies: Microsoft.AspNetCore.HttpLogging
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using System;
using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.HttpLogging;
class HttpLoggingAttribute : Attribute {
	bool IsRequestBodyLogLimitSet {get;}
	bool IsResponseBodyLogLimitSet {get;}
	HttpLoggingFields LoggingFields {get;}
	int RequestBodyLogLimit {get;set;}
	int ResponseBodyLogLimit {get;set;}
}
enum HttpLoggingFields { None, RequestPath, RequestQuery, RequestProtocol, RequestMethod, RequestScheme, ResponseStatusCode, RequestHeaders, ResponseHeaders, RequestTrailers, ResponseTrailers, RequestBody, ResponseBody, Duration, RequestProperties, RequestPropertiesAndHeaders, ResponsePropertiesAndHeaders, Request, Response, All }
class HttpLoggingInterceptorContext {
	HttpContext HttpContext {get;set;}
	HttpLoggingFields LoggingFields {get;set;}
	IList<KeyValuePair<string, object>> Parameters {get;}
	int RequestBodyLogLimit {get;set;}
	int ResponseBodyLogLimit {get;set;}
	void AddParameter(string key, object value);
	void Disable(HttpLoggingFields fields);
	void Enable(HttpLoggingFields fields);
	bool IsAnyEnabled(HttpLoggingFields fields);
	bool TryDisable(HttpLoggingFields fields);
}
class HttpLoggingOptions {
	bool CombineLogs {get;set;}
	HttpLoggingFields LoggingFields {get;set;}
	MediaTypeOptions MediaTypeOptions {get;}
	int RequestBodyLogLimit {get;set;}
	ISet<string> RequestHeaders {get;}
	int ResponseBodyLogLimit {get;set;}
	ISet<string> ResponseHeaders {get;}
}
interface IHttpLoggingInterceptor {
	ValueTask OnRequestAsync(HttpLoggingInterceptorContext logContext);
	ValueTask OnResponseAsync(HttpLoggingInterceptorContext logContext);
}
class MediaTypeOptions {
	void AddBinary(MediaTypeHeaderValue mediaType);
	void AddBinary(string contentType);
	void AddText(string contentType);
	void AddText(string contentType, Encoding encoding);
	void Clear();
}
class W3CLoggerOptions {
	ISet<string> AdditionalRequestHeaders {get;}
	string FileName {get;set;}
	int? FileSizeLimit {get;set;}
	TimeSpan FlushInterval {get;set;}
	string LogDirectory {get;set;}
	W3CLoggingFields LoggingFields {get;set;}
	int? RetainedFileCountLimit {get;set;}
}
enum W3CLoggingFields { None, Date, Time, ClientIpAddress, UserName, ServerName, ServerIpAddress, ServerPort, Method, UriStem, UriQuery, ProtocolStatus, TimeTaken, ProtocolVersion, Host, UserAgent, Cookie, Referer, ConnectionInfoFields, RequestHeaders, Request, All }
