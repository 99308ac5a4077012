// assemblies: Microsoft.AspNetCore.Rewrite
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Rewrite;
static class ApacheModRewriteOptionsExtensions {}
static class IISUrlRewriteOptionsExtensions {}
interface IRule {}
class RewriteContext {
	HttpContext HttpContext {get;set;}
	ILogger Logger {get;set;}
	RuleResult Result {get;set;}
	IFileProvider StaticFileProvider {get;set;}
}
class RewriteMiddleware {}
class RewriteOptions {
	IList<IRule> Rules {get;}
	IFileProvider StaticFileProvider {get;set;}
}
static class RewriteOptionsExtensions {}
enum RuleResult {}
