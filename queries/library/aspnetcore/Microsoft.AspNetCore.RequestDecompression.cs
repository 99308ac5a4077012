// assemblies: Microsoft.AspNetCore.RequestDecompression
using Microsoft.AspNetCore.Http;
using System.Collections.Generic;
using System.IO;
namespace Microsoft.AspNetCore.RequestDecompression;
interface IDecompressionProvider {
	Stream GetDecompressionStream(Stream stream);
}
interface IRequestDecompressionProvider {
	Stream GetDecompressionStream(HttpContext context);
}
class RequestDecompressionOptions {
	IDictionary<string, IDecompressionProvider> DecompressionProviders {get;}
}
