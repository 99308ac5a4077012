// assemblies: Microsoft.AspNetCore.WebUtilities
using Microsoft.Extensions.Primitives;
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.WebUtilities;
static class Base64UrlTextEncoder {}
class BufferedReadStream : Stream {}
class FileBufferingReadStream : Stream {}
class FileBufferingWriteStream : Stream {}
class FileMultipartSection {}
class FormMultipartSection {}
class FormPipeReader {}
class FormReader : IDisposable {}
class HttpRequestStreamReader : TextReader {}
class HttpResponseStreamWriter : TextWriter {}
struct KeyValueAccumulator {}
class MultipartReader {
	const int DefaultHeadersCountLimit, DefaultHeadersLengthLimit;
	long? BodyLengthLimit {get;set;}
	int HeadersCountLimit {get;set;}
	int HeadersLengthLimit {get;set;}
	Task<MultipartSection> ReadNextSectionAsync(CancellationToken cancellationToken = default);
}
class MultipartSection {}
static class MultipartSectionConverterExtensions {}
static class MultipartSectionStreamExtensions {}
static class QueryHelpers {
	static string AddQueryString(string uri, string name, string value);
	static string AddQueryString(string uri, IDictionary<string, string> queryString);
	static string AddQueryString(string uri, IEnumerable<KeyValuePair<string, StringValues>> queryString);
	static string AddQueryString(string uri, IEnumerable<KeyValuePair<string, string>> queryString);
	static Dictionary<string, StringValues> ParseNullableQuery(string queryString);
	static Dictionary<string, StringValues> ParseQuery(string queryString);
}
struct QueryStringEnumerable {}
static class ReasonPhrases {}
static class StreamHelperExtensions {}
static class WebEncoders {
	static byte[] Base64UrlDecode(string input);
	static byte[] Base64UrlDecode(string input, int offset, int count);
	static byte[] Base64UrlDecode(string input, int offset, char[] buffer, int bufferOffset, int count);
	static string Base64UrlEncode(byte[] input);
	static string Base64UrlEncode(byte[] input, int offset, int count);
	static int Base64UrlEncode(byte[] input, int offset, char[] output, int outputOffset, int count);
	static int Base64UrlEncode(ReadOnlySpan<byte> input, Span<char> output);
	static int GetArraySizeRequiredToDecode(int count);
	static int GetArraySizeRequiredToEncode(int count);
}
