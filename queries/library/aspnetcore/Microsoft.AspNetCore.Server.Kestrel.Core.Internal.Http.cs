// assemblies: Microsoft.AspNetCore.Server.Kestrel.Core
using System;
using System.Buffers;
namespace Microsoft.AspNetCore.Server.Kestrel.Core.Internal.Http;
enum HttpMethod { Get, Put, Delete, Post, Head, Trace, Patch, Connect, Options, Custom, None }
class HttpParser<TRequestHandler> where TRequestHandler : IHttpHeadersHandler, IHttpRequestLineHandler {
	bool ParseHeaders(TRequestHandler handler, ref SequenceReader<byte> reader);
	bool ParseRequestLine(TRequestHandler handler, ref SequenceReader<byte> reader);
}
enum HttpScheme { Unknown, Http, Https }
enum HttpVersion { Unknown, Http10, Http11, Http2, Http3 }
struct HttpVersionAndMethod {
	HttpMethod Method {get;}
	int MethodEnd {get;}
	HttpVersion Version {get;set;}
}
interface IHttpHeadersHandler {
	void OnHeader(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value);
	void OnHeadersComplete(bool endStream);
	void OnStaticIndexedHeader(int index);
	void OnStaticIndexedHeader(int index, ReadOnlySpan<byte> value);
}
interface IHttpRequestLineHandler {
	void OnStartLine(HttpVersionAndMethod versionAndMethod, TargetOffsetPathLength targetPath, Span<byte> startLine);
}
struct TargetOffsetPathLength {
	bool IsEncoded {get;}
	int Length {get;}
	int Offset {get;}
}
