// assemblies: Microsoft.AspNetCore.WebUtilities
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipelines;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.WebUtilities;
static class Base64UrlTextEncoder {
	static byte[] Decode(string text);
	static string Encode(byte[] data);
}
class BufferedReadStream : Stream {
	ArraySegment<byte> BufferedData {get;}
	bool EnsureBuffered();
	bool EnsureBuffered(int minCount);
	Task<bool> EnsureBufferedAsync(CancellationToken cancellationToken);
	Task<bool> EnsureBufferedAsync(int minCount, CancellationToken cancellationToken);
	string ReadLine(int lengthLimit);
	Task<string> ReadLineAsync(int lengthLimit, CancellationToken cancellationToken);
}
class FileBufferingReadStream : Stream {
	bool InMemory {get;}
	int MemoryThreshold {get;}
	string TempFileName {get;}
}
class FileBufferingWriteStream : Stream {
	int MemoryThreshold {get;}
	Task DrainBufferAsync(Stream destination, CancellationToken cancellationToken = default);
	Task DrainBufferAsync(PipeWriter destination, CancellationToken cancellationToken = default);
}
class FileMultipartSection {
	string FileName {get;}
	Stream FileStream {get;}
	string Name {get;}
	MultipartSection Section {get;}
}
class FormMultipartSection {
	string Name {get;}
	MultipartSection Section {get;}
	Task<string> GetValueAsync();
	ValueTask<string> GetValueAsync(CancellationToken cancellationToken);
}
class FormPipeReader {
	int KeyLengthLimit {get;set;}
	int ValueCountLimit {get;set;}
	int ValueLengthLimit {get;set;}
	Task<Dictionary<string, StringValues>> ReadFormAsync(CancellationToken cancellationToken = default);
}
class FormReader : IDisposable {
	const int DefaultValueCountLimit, DefaultKeyLengthLimit, DefaultValueLengthLimit;
	int KeyLengthLimit {get;set;}
	int ValueCountLimit {get;set;}
	int ValueLengthLimit {get;set;}
	void Dispose();
	Dictionary<string, StringValues> ReadForm();
	Task<Dictionary<string, StringValues>> ReadFormAsync(CancellationToken cancellationToken = default);
	KeyValuePair<string, string>? ReadNextPair();
	Task<KeyValuePair<string, string>?> ReadNextPairAsync(CancellationToken cancellationToken = default);
}
class HttpRequestStreamReader : TextReader {}
class HttpResponseStreamWriter : TextWriter {}
struct KeyValueAccumulator {
	bool HasValues {get;}
	int KeyCount {get;}
	int ValueCount {get;}
	void Append(string key, string value);
	Dictionary<string, StringValues> GetResults();
}
class MultipartReader {
	const int DefaultHeadersCountLimit, DefaultHeadersLengthLimit;
	long? BodyLengthLimit {get;set;}
	int HeadersCountLimit {get;set;}
	int HeadersLengthLimit {get;set;}
	Task<MultipartSection> ReadNextSectionAsync(CancellationToken cancellationToken = default);
}
class MultipartSection {
	long? BaseStreamOffset {get;set;}
	Stream Body {get;set;}
	string ContentDisposition {get;}
	string ContentType {get;}
	Dictionary<string, StringValues> Headers {get;set;}
}
static class MultipartSectionConverterExtensions {
	static FileMultipartSection AsFileSection(this MultipartSection section);
	static FormMultipartSection AsFormDataSection(this MultipartSection section);
	static ContentDispositionHeaderValue GetContentDispositionHeader(this MultipartSection section);
}
static class MultipartSectionStreamExtensions {
	static Task<string> ReadAsStringAsync(this MultipartSection section);
	static ValueTask<string> ReadAsStringAsync(this MultipartSection section, CancellationToken cancellationToken);
}
static class QueryHelpers {
	static string AddQueryString(string uri, string name, string value);
	static string AddQueryString(string uri, IDictionary<string, string> queryString);
	static string AddQueryString(string uri, IEnumerable<KeyValuePair<string, StringValues>> queryString);
	static string AddQueryString(string uri, IEnumerable<KeyValuePair<string, string>> queryString);
	static Dictionary<string, StringValues> ParseNullableQuery(string queryString);
	static Dictionary<string, StringValues> ParseQuery(string queryString);
}
struct QueryStringEnumerable {
	QueryStringEnumerable.Enumerator GetEnumerator();
	struct EncodedNameValuePair {
		ReadOnlyMemory<char> EncodedName {get;}
		ReadOnlyMemory<char> EncodedValue {get;}
		ReadOnlyMemory<char> DecodeName();
		ReadOnlyMemory<char> DecodeValue();
	}
	struct Enumerator {
		QueryStringEnumerable.EncodedNameValuePair Current {get;}
		bool MoveNext();
	}
}
static class ReasonPhrases {
	static string GetReasonPhrase(int statusCode);
}
static class StreamHelperExtensions {
	static Task DrainAsync(this Stream stream, CancellationToken cancellationToken);
	static Task DrainAsync(this Stream stream, long? limit, CancellationToken cancellationToken);
	static Task DrainAsync(this Stream stream, ArrayPool<byte> bytePool, long? limit, CancellationToken cancellationToken);
}
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
