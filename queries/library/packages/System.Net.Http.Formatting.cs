// packages: Microsoft.AspNet.WebApi.Client
using Newtonsoft.Json;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Net.Http.Headers;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using System;
namespace System.Net.Http.Formatting;
abstract class MediaTypeFormatter {
	Collection<MediaTypeMapping> MediaTypeMappings {get;}
	Collection<Encoding> SupportedEncodings {get;}
	Collection<MediaTypeHeaderValue> SupportedMediaTypes {get;}
	bool CanReadType(Type type);
	bool CanWriteType(Type type);
	Task<object> ReadFromStreamAsync(Type type, Stream readStream, HttpContent content, IFormatterLogger formatterLogger);
	Task WriteToStreamAsync(Type type, object value, Stream writeStream, HttpContent content, System.Net.TransportContext transportContext);
}
abstract class BufferedMediaTypeFormatter : MediaTypeFormatter {}
abstract class BaseJsonMediaTypeFormatter : MediaTypeFormatter {
	JsonSerializerSettings SerializerSettings {get;set;}
}
class JsonMediaTypeFormatter : BaseJsonMediaTypeFormatter {
	bool Indent {get;set;}
	bool UseDataContractJsonSerializer {get;set;}
}
class BsonMediaTypeFormatter : BaseJsonMediaTypeFormatter {}
class XmlMediaTypeFormatter : MediaTypeFormatter {
	bool UseXmlSerializer {get;set;}
}
class FormUrlEncodedMediaTypeFormatter : MediaTypeFormatter {}
class MediaTypeFormatterCollection : Collection<MediaTypeFormatter> {
	FormUrlEncodedMediaTypeFormatter FormUrlEncodedFormatter {get;}
	JsonMediaTypeFormatter JsonFormatter {get;}
	XmlMediaTypeFormatter XmlFormatter {get;}
}
abstract class MediaTypeMapping {}
class QueryStringMapping : MediaTypeMapping {}
class RequestHeaderMapping : MediaTypeMapping {}
static class MediaTypeFormatterExtensions {
	static void AddQueryStringMapping(this MediaTypeFormatter formatter, string queryStringParameterName, string queryStringParameterValue, string mediaType);
}
interface IContentNegotiator {}
class DefaultContentNegotiator : IContentNegotiator {}
class ContentNegotiationResult {}
interface IFormatterLogger {}
interface IRequiredMemberSelector {}
class FormDataCollection : IEnumerable<KeyValuePair<string, string>> {
	string this[string name] {get;}
	string Get(string key);
	IEnumerator<KeyValuePair<string, string>> GetEnumerator();
}
