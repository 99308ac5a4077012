// assemblies: Microsoft.AspNetCore.Rewrite
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Rewrite;
static class ApacheModRewriteOptionsExtensions {
	static RewriteOptions AddApacheModRewrite(this RewriteOptions options, IFileProvider fileProvider, string filePath);
	static RewriteOptions AddApacheModRewrite(this RewriteOptions options, TextReader reader);
}
static class IISUrlRewriteOptionsExtensions {
	static RewriteOptions AddIISUrlRewrite(this RewriteOptions options, IFileProvider fileProvider, string filePath, bool alwaysUseManagedServerVariables = default);
	static RewriteOptions AddIISUrlRewrite(this RewriteOptions options, TextReader reader, bool alwaysUseManagedServerVariables = default);
}
interface IRule {
	void ApplyRule(RewriteContext context);
}
class RewriteContext {
	HttpContext HttpContext {get;set;}
	ILogger Logger {get;set;}
	RuleResult Result {get;set;}
	IFileProvider StaticFileProvider {get;set;}
}
class RewriteMiddleware {
	Task Invoke(HttpContext context);
}
class RewriteOptions {
	IList<IRule> Rules {get;}
	IFileProvider StaticFileProvider {get;set;}
}
static class RewriteOptionsExtensions {
	static RewriteOptions Add(this RewriteOptions options, IRule rule);
	static RewriteOptions Add(this RewriteOptions options, Action<RewriteContext> applyRule);
	static RewriteOptions AddRedirect(this RewriteOptions options, string regex, string replacement, int statusCode = default);
	static RewriteOptions AddRedirectToHttps(this RewriteOptions options, int statusCode = default, int? sslPort = default);
	static RewriteOptions AddRedirectToHttpsPermanent(this RewriteOptions options);
	static RewriteOptions AddRedirectToNonWww(this RewriteOptions options, params string[] domains);
	static RewriteOptions AddRedirectToNonWww(this RewriteOptions options, int statusCode = default, params string[] domains);
	static RewriteOptions AddRedirectToNonWwwPermanent(this RewriteOptions options, params string[] domains);
	static RewriteOptions AddRedirectToWww(this RewriteOptions options, params string[] domains);
	static RewriteOptions AddRedirectToWww(this RewriteOptions options, int statusCode = default, params string[] domains);
	static RewriteOptions AddRedirectToWwwPermanent(this RewriteOptions options, params string[] domains);
	static RewriteOptions AddRewrite(this RewriteOptions options, string regex, string replacement, bool skipRemainingRules);
}
enum RuleResult { ContinueRules, EndResponse, SkipRemainingRules }
