// assemblies: Microsoft.AspNetCore.StaticFiles
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
namespace Microsoft.AspNetCore.StaticFiles.Infrastructure;
class SharedOptions {
	IFileProvider FileProvider {get;set;}
	bool RedirectToAppendTrailingSlash {get;set;}
	PathString RequestPath {get;set;}
}
abstract class SharedOptionsBase {
	IFileProvider FileProvider {get;set;}
	bool RedirectToAppendTrailingSlash {get;set;}
	PathString RequestPath {get;set;}
	protected SharedOptions SharedOptions {get;}
}
