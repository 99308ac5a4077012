// assemblies: Microsoft.AspNetCore.ResponseCompression
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.IO.Compression;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.ResponseCompression;
class BrotliCompressionProvider : ICompressionProvider {
	string EncodingName {get;}
	bool SupportsFlush {get;}
	Stream CreateStream(Stream outputStream);
}
class BrotliCompressionProviderOptions : IOptions<BrotliCompressionProviderOptions> {
	CompressionLevel Level {get;set;}
}
class CompressionProviderCollection : Collection<ICompressionProvider> {
	void Add<TCompressionProvider>() where TCompressionProvider : ICompressionProvider;
	void Add(Type providerType);
}
class GzipCompressionProvider : ICompressionProvider {
	string EncodingName {get;}
	bool SupportsFlush {get;}
	Stream CreateStream(Stream outputStream);
}
class GzipCompressionProviderOptions : IOptions<GzipCompressionProviderOptions> {
	CompressionLevel Level {get;set;}
}
interface ICompressionProvider {
	string EncodingName {get;}
	bool SupportsFlush {get;}
	Stream CreateStream(Stream outputStream);
}
interface IResponseCompressionProvider {
	bool CheckRequestAcceptsCompression(HttpContext context);
	ICompressionProvider GetCompressionProvider(HttpContext context);
	bool ShouldCompressResponse(HttpContext context);
}
class ResponseCompressionDefaults {
	static IEnumerable<string> MimeTypes;
}
class ResponseCompressionMiddleware {
	Task Invoke(HttpContext context);
}
class ResponseCompressionOptions {
	bool EnableForHttps {get;set;}
	IEnumerable<string> ExcludedMimeTypes {get;set;}
	IEnumerable<string> MimeTypes {get;set;}
	CompressionProviderCollection Providers {get;}
}
class ResponseCompressionProvider : IResponseCompressionProvider {
	bool CheckRequestAcceptsCompression(HttpContext context);
	ICompressionProvider GetCompressionProvider(HttpContext context);
	bool ShouldCompressResponse(HttpContext context);
}
