// assemblies: Microsoft.AspNetCore.RequestDecompression
namespace Microsoft.AspNetCore.RequestDecompression;
interface IDecompressionProvider {}
interface IRequestDecompressionProvider {}
class RequestDecompressionOptions {}
