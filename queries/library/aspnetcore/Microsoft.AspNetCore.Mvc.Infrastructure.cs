// assemblies: Microsoft.AspNetCore.Mvc.Core
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.Infrastructure;
class ActionContextAccessor : IActionContextAccessor {
	ActionContext ActionContext {get;set;}
}
class ActionDescriptorCollection {
	IReadOnlyList<ActionDescriptor> Items {get;}
	int Version {get;}
}
abstract class ActionDescriptorCollectionProvider : IActionDescriptorCollectionProvider {
	ActionDescriptorCollection ActionDescriptors {get;}
	IChangeToken GetChangeToken();
}
class ActionResultObjectValueAttribute : Attribute {}
class ActionResultStatusCodeAttribute : Attribute {}
class AmbiguousActionException : InvalidOperationException {}
class CompatibilitySwitch<TValue> : ICompatibilitySwitch where TValue : struct {
	bool IsValueSet {get;}
	string Name {get;}
	TValue Value {get;set;}
}
abstract class ConfigureCompatibilityOptions<TOptions> : IPostConfigureOptions<TOptions> where TOptions : class, IEnumerable<ICompatibilitySwitch> {
	protected IReadOnlyDictionary<string, object> DefaultValues {get;}
	protected CompatibilityVersion Version {get;}
	void PostConfigure(string name, TOptions options);
}
class ContentResultExecutor : IActionResultExecutor<ContentResult> {
	Task ExecuteAsync(ActionContext context, ContentResult result);
}
class DefaultOutputFormatterSelector : OutputFormatterSelector {}
class DefaultProblemDetailsFactory : ProblemDetailsFactory {}
class DefaultStatusCodeAttribute : Attribute {
	int StatusCode {get;}
}
class FileContentResultExecutor : FileResultExecutorBase, IActionResultExecutor<FileContentResult> {
	Task ExecuteAsync(ActionContext context, FileContentResult result);
	protected Task WriteFileAsync(ActionContext context, FileContentResult result, RangeItemHeaderValue range, long rangeLength);
}
class FileResultExecutorBase {
	protected const int BufferSize;
	protected ILogger Logger {get;}
	protected static ILogger CreateLogger<T>(ILoggerFactory factory);
	protected (RangeItemHeaderValue range, long rangeLength, bool serveBody) SetHeadersAndLog(ActionContext context, FileResult result, long? fileLength, bool enableRangeProcessing, DateTimeOffset? lastModified = default, EntityTagHeaderValue etag = default);
	protected static Task WriteFileAsync(HttpContext context, Stream fileStream, RangeItemHeaderValue range, long rangeLength);
}
class FileStreamResultExecutor : FileResultExecutorBase, IActionResultExecutor<FileStreamResult> {
	Task ExecuteAsync(ActionContext context, FileStreamResult result);
	protected Task WriteFileAsync(ActionContext context, FileStreamResult result, RangeItemHeaderValue range, long rangeLength);
}
interface IActionContextAccessor {
	ActionContext ActionContext {get;set;}
}
interface IActionDescriptorChangeProvider {
	IChangeToken GetChangeToken();
}
interface IActionDescriptorCollectionProvider {
	ActionDescriptorCollection ActionDescriptors {get;}
}
interface IActionInvokerFactory {
	IActionInvoker CreateInvoker(ActionContext actionContext);
}
interface IActionResultExecutor<in TResult> where TResult : IActionResult {
	Task ExecuteAsync(ActionContext context, TResult result);
}
interface IActionResultTypeMapper {
	IActionResult Convert(object value, Type returnType);
	Type GetResultDataType(Type returnType);
}
interface IActionSelector {
	ActionDescriptor SelectBestCandidate(RouteContext context, IReadOnlyList<ActionDescriptor> candidates);
	IReadOnlyList<ActionDescriptor> SelectCandidates(RouteContext context);
}
interface IApiBehaviorMetadata : IFilterMetadata {}
interface IClientErrorActionResult : IStatusCodeActionResult {}
interface IClientErrorFactory {
	IActionResult GetClientError(ActionContext actionContext, IClientErrorActionResult clientError);
}
interface ICompatibilitySwitch {
	bool IsValueSet {get;}
	string Name {get;}
	object Value {get;set;}
}
interface IConvertToActionResult {
	IActionResult Convert();
}
interface IHttpRequestStreamReaderFactory {
	TextReader CreateReader(Stream stream, Encoding encoding);
}
interface IHttpResponseStreamWriterFactory {
	TextWriter CreateWriter(Stream stream, Encoding encoding);
}
interface IParameterInfoParameterDescriptor {
	ParameterInfo ParameterInfo {get;}
}
interface IPropertyInfoParameterDescriptor {
	PropertyInfo PropertyInfo {get;}
}
interface IStatusCodeActionResult : IActionResult {
	int? StatusCode {get;}
}
class LocalRedirectResultExecutor : IActionResultExecutor<LocalRedirectResult> {
	Task ExecuteAsync(ActionContext context, LocalRedirectResult result);
}
class ModelStateInvalidFilter : IActionFilter, IOrderedFilter {
	bool IsReusable {get;}
	int Order {get;}
	void OnActionExecuted(ActionExecutedContext context);
	void OnActionExecuting(ActionExecutingContext context);
}
class MvcCompatibilityOptions {
	CompatibilityVersion CompatibilityVersion {get;set;}
}
class ObjectResultExecutor : IActionResultExecutor<ObjectResult> {
	protected OutputFormatterSelector FormatterSelector {get;}
	protected ILogger Logger {get;}
	protected Func<Stream, Encoding, TextWriter> WriterFactory {get;}
	Task ExecuteAsync(ActionContext context, ObjectResult result);
}
abstract class OutputFormatterSelector {
	IOutputFormatter SelectFormatter(OutputFormatterCanWriteContext context, IList<IOutputFormatter> formatters, MediaTypeCollection mediaTypes);
}
class PhysicalFileResultExecutor : FileResultExecutorBase, IActionResultExecutor<PhysicalFileResult> {
	Task ExecuteAsync(ActionContext context, PhysicalFileResult result);
	protected PhysicalFileResultExecutor.FileMetadata GetFileInfo(string path);
	protected Stream GetFileStream(string path);
	protected Task WriteFileAsync(ActionContext context, PhysicalFileResult result, RangeItemHeaderValue range, long rangeLength);
	protected class FileMetadata {
		bool Exists {get;set;}
		DateTimeOffset LastModified {get;set;}
		long Length {get;set;}
	}
}
abstract class ProblemDetailsFactory {
	ProblemDetails CreateProblemDetails(HttpContext httpContext, int? statusCode = default, string title = default, string type = default, string detail = default, string instance = default);
	ValidationProblemDetails CreateValidationProblemDetails(HttpContext httpContext, ModelStateDictionary modelStateDictionary, int? statusCode = default, string title = default, string type = default, string detail = default, string instance = default);
}
class RedirectResultExecutor : IActionResultExecutor<RedirectResult> {
	Task ExecuteAsync(ActionContext context, RedirectResult result);
}
class RedirectToActionResultExecutor : IActionResultExecutor<RedirectToActionResult> {
	Task ExecuteAsync(ActionContext context, RedirectToActionResult result);
}
class RedirectToPageResultExecutor : IActionResultExecutor<RedirectToPageResult> {
	Task ExecuteAsync(ActionContext context, RedirectToPageResult result);
}
class RedirectToRouteResultExecutor : IActionResultExecutor<RedirectToRouteResult> {
	Task ExecuteAsync(ActionContext context, RedirectToRouteResult result);
}
class VirtualFileResultExecutor : FileResultExecutorBase, IActionResultExecutor<VirtualFileResult> {
	Task ExecuteAsync(ActionContext context, VirtualFileResult result);
	protected Stream GetFileStream(IFileInfo fileInfo);
	protected Task WriteFileAsync(ActionContext context, VirtualFileResult result, IFileInfo fileInfo, RangeItemHeaderValue range, long rangeLength);
}
