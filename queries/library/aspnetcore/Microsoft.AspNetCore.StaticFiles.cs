// assemblies: Microsoft.AspNetCore.StaticFiles
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.StaticFiles;
class DefaultFilesMiddleware {
	Task Invoke(HttpContext context);
}
class DirectoryBrowserMiddleware {
	Task Invoke(HttpContext context);
}
class FileExtensionContentTypeProvider : IContentTypeProvider {
	IDictionary<string, string> Mappings {get;}
	bool TryGetContentType(string subpath, out string contentType);
}
class HtmlDirectoryFormatter : IDirectoryFormatter {
	Task GenerateContentAsync(HttpContext context, IEnumerable<IFileInfo> contents);
}
interface IContentTypeProvider {
	bool TryGetContentType(string subpath, out string contentType);
}
interface IDirectoryFormatter {
	Task GenerateContentAsync(HttpContext context, IEnumerable<IFileInfo> contents);
}
class StaticFileMiddleware {
	Task Invoke(HttpContext context);
}
class StaticFileResponseContext {
	HttpContext Context {get;}
	IFileInfo File {get;}
}
