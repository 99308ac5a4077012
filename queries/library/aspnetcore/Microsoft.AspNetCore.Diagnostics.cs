// assemblies: Microsoft.AspNetCore.Diagnostics, Microsoft.AspNetCore.Diagnostics.Abstractions
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Diagnostics;
class CompilationFailure {
	string CompiledContent {get;}
	string FailureSummary {get;}
	IEnumerable<DiagnosticMessage> Messages {get;}
	string SourceFileContent {get;}
	string SourceFilePath {get;}
}
class DeveloperExceptionPageMiddleware {
	Task Invoke(HttpContext context);
}
class DiagnosticMessage {
	int EndColumn {get;}
	int EndLine {get;}
	string FormattedMessage {get;}
	string Message {get;}
	string SourceFilePath {get;}
	int StartColumn {get;}
	int StartLine {get;}
}
class ErrorContext {
	Exception Exception {get;}
	HttpContext HttpContext {get;}
}
class ExceptionHandlerFeature : IExceptionHandlerPathFeature {
	Endpoint Endpoint {get;set;}
	Exception Error {get;set;}
	string Path {get;set;}
	RouteValueDictionary RouteValues {get;set;}
}
class ExceptionHandlerMiddleware {
	Task Invoke(HttpContext context);
}
interface ICompilationException {
	IEnumerable<CompilationFailure> CompilationFailures {get;}
}
interface IDeveloperPageExceptionFilter {
	Task HandleExceptionAsync(ErrorContext errorContext, Func<ErrorContext, Task> next);
}
interface IExceptionHandler {
	ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken);
}
interface IExceptionHandlerFeature {
	Endpoint Endpoint {get;}
	Exception Error {get;}
	string Path {get;}
	RouteValueDictionary RouteValues {get;}
}
interface IExceptionHandlerPathFeature : IExceptionHandlerFeature {
	string Path {get;}
}
interface IStatusCodePagesFeature {
	bool Enabled {get;set;}
}
interface IStatusCodeReExecuteFeature {
	Endpoint Endpoint {get;}
	string OriginalPath {get;set;}
	string OriginalPathBase {get;set;}
	string OriginalQueryString {get;set;}
	int OriginalStatusCode {get;}
	RouteValueDictionary RouteValues {get;}
}
class StatusCodeContext {
	HttpContext HttpContext {get;}
	RequestDelegate Next {get;}
	StatusCodePagesOptions Options {get;}
}
class StatusCodePagesFeature : IStatusCodePagesFeature {
	bool Enabled {get;set;}
}
class StatusCodePagesMiddleware {
	Task Invoke(HttpContext context);
}
class StatusCodeReExecuteFeature : IStatusCodeReExecuteFeature {
	Endpoint Endpoint {get;set;}
	string OriginalPath {get;set;}
	string OriginalPathBase {get;set;}
	string OriginalQueryString {get;set;}
	int OriginalStatusCode {get;}
	RouteValueDictionary RouteValues {get;set;}
}
class WelcomePageMiddleware {
	Task Invoke(HttpContext context);
}
