// assemblies: Microsoft.AspNetCore.ResponseCompression
using Microsoft.Extensions.Options;
using System.Collections.Generic;
using System.Collections.ObjectModel;
namespace Microsoft.AspNetCore.ResponseCompression;
class BrotliCompressionProvider : ICompressionProvider {}
class BrotliCompressionProviderOptions : IOptions<BrotliCompressionProviderOptions> {}
class CompressionProviderCollection : Collection<ICompressionProvider> {}
class GzipCompressionProvider : ICompressionProvider {}
class GzipCompressionProviderOptions : IOptions<GzipCompressionProviderOptions> {}
interface ICompressionProvider {}
interface IResponseCompressionProvider {}
class ResponseCompressionDefaults {}
class ResponseCompressionMiddleware {}
class ResponseCompressionOptions {
	bool EnableForHttps {get;set;}
	IEnumerable<string> ExcludedMimeTypes {get;set;}
	IEnumerable<string> MimeTypes {get;set;}
	CompressionProviderCollection Providers {get;}
}
class ResponseCompressionProvider : IResponseCompressionProvider {}
