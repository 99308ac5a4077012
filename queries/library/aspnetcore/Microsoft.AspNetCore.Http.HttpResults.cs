// assemblies: Microsoft.AspNetCore.Components.Endpoints, Microsoft.AspNetCore.Http.Abstractions, Microsoft.AspNetCore.Http.Results
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Claims;
using System.Text.Json;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Http.HttpResults;
class Accepted : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {
	string Location {get;}
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class Accepted<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {
	string Location {get;}
	int StatusCode {get;}
	TValue Value {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class AcceptedAtRoute : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {
	string RouteName {get;}
	RouteValueDictionary RouteValues {get;}
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class AcceptedAtRoute<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {
	string RouteName {get;}
	RouteValueDictionary RouteValues {get;}
	int StatusCode {get;}
	TValue Value {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class BadRequest : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class BadRequest<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {
	int StatusCode {get;}
	TValue Value {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class ChallengeHttpResult : IResult {
	IReadOnlyList<string> AuthenticationSchemes {get;}
	AuthenticationProperties Properties {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class Conflict : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class Conflict<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {
	int StatusCode {get;}
	TValue Value {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class ContentHttpResult : IContentTypeHttpResult, IResult, IStatusCodeHttpResult {
	string ContentType {get;}
	string ResponseContent {get;}
	int? StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class Created : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {
	string Location {get;}
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class Created<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {
	string Location {get;}
	int StatusCode {get;}
	TValue Value {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class CreatedAtRoute : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {
	string RouteName {get;}
	RouteValueDictionary RouteValues {get;}
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class CreatedAtRoute<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {
	string RouteName {get;}
	RouteValueDictionary RouteValues {get;}
	int StatusCode {get;}
	TValue Value {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class EmptyHttpResult : IResult {
	static EmptyHttpResult Instance {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class FileContentHttpResult : IContentTypeHttpResult, IFileHttpResult, IResult {
	string ContentType {get;}
	bool EnableRangeProcessing {get;}
	EntityTagHeaderValue EntityTag {get;}
	ReadOnlyMemory<byte> FileContents {get;}
	string FileDownloadName {get;}
	long? FileLength {get;}
	DateTimeOffset? LastModified {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class FileStreamHttpResult : IContentTypeHttpResult, IFileHttpResult, IResult {
	string ContentType {get;}
	bool EnableRangeProcessing {get;}
	EntityTagHeaderValue EntityTag {get;}
	string FileDownloadName {get;}
	long? FileLength {get;}
	Stream FileStream {get;}
	DateTimeOffset? LastModified {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class ForbidHttpResult : IResult {
	IReadOnlyList<string> AuthenticationSchemes {get;}
	AuthenticationProperties Properties {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class InternalServerError : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class InternalServerError<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {
	int StatusCode {get;}
	TValue Value {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class JsonHttpResult<TValue> : IContentTypeHttpResult, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {
	string ContentType {get;}
	JsonSerializerOptions JsonSerializerOptions {get;}
	int? StatusCode {get;}
	TValue Value {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class NoContent : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class NotFound : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class NotFound<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {
	int StatusCode {get;}
	TValue Value {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class Ok : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class Ok<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {
	int StatusCode {get;}
	TValue Value {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class PhysicalFileHttpResult : IContentTypeHttpResult, IFileHttpResult, IResult {
	string ContentType {get;}
	bool EnableRangeProcessing {get;}
	EntityTagHeaderValue EntityTag {get;}
	string FileDownloadName {get;}
	long? FileLength {get;}
	string FileName {get;}
	DateTimeOffset? LastModified {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class ProblemHttpResult : IContentTypeHttpResult, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<ProblemDetails> {
	string ContentType {get;}
	ProblemDetails ProblemDetails {get;}
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class PushStreamHttpResult : IContentTypeHttpResult, IFileHttpResult, IResult {
	string ContentType {get;}
	bool EnableRangeProcessing {get;}
	EntityTagHeaderValue EntityTag {get;}
	string FileDownloadName {get;}
	long? FileLength {get;}
	DateTimeOffset? LastModified {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class RazorComponentResult : IContentTypeHttpResult, IResult, IStatusCodeHttpResult {
	Type ComponentType {get;}
	string ContentType {get;set;}
	IReadOnlyDictionary<string, object> Parameters {get;}
	bool PreventStreamingRendering {get;set;}
	int? StatusCode {get;set;}
	Task ExecuteAsync(HttpContext httpContext);
}
class RazorComponentResult<TComponent> : RazorComponentResult where TComponent : IComponent {}
class RedirectHttpResult : IResult {
	bool AcceptLocalUrlOnly {get;}
	bool Permanent {get;}
	bool PreserveMethod {get;}
	string Url {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class RedirectToRouteHttpResult : IResult {
	string Fragment {get;}
	bool Permanent {get;}
	bool PreserveMethod {get;}
	string RouteName {get;}
	RouteValueDictionary RouteValues {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class Results<TResult1, TResult2> : IEndpointMetadataProvider, INestedHttpResult, IResult where TResult1 : IResult where TResult2 : IResult {
	IResult Result {get;}
	Task ExecuteAsync(HttpContext httpContext);
	static implicit operator Results<TResult1, TResult2>(TResult1 result);
	static implicit operator Results<TResult1, TResult2>(TResult2 result);
}
class Results<TResult1, TResult2, TResult3> : IEndpointMetadataProvider, INestedHttpResult, IResult where TResult1 : IResult where TResult2 : IResult where TResult3 : IResult {
	IResult Result {get;}
	Task ExecuteAsync(HttpContext httpContext);
	static implicit operator Results<TResult1, TResult2, TResult3>(TResult1 result);
	static implicit operator Results<TResult1, TResult2, TResult3>(TResult2 result);
	static implicit operator Results<TResult1, TResult2, TResult3>(TResult3 result);
}
class Results<TResult1, TResult2, TResult3, TResult4> : IEndpointMetadataProvider, INestedHttpResult, IResult where TResult1 : IResult where TResult2 : IResult where TResult3 : IResult where TResult4 : IResult {
	IResult Result {get;}
	Task ExecuteAsync(HttpContext httpContext);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4>(TResult1 result);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4>(TResult2 result);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4>(TResult3 result);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4>(TResult4 result);
}
class Results<TResult1, TResult2, TResult3, TResult4, TResult5> : IEndpointMetadataProvider, INestedHttpResult, IResult where TResult1 : IResult where TResult2 : IResult where TResult3 : IResult where TResult4 : IResult where TResult5 : IResult {
	IResult Result {get;}
	Task ExecuteAsync(HttpContext httpContext);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4, TResult5>(TResult1 result);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4, TResult5>(TResult2 result);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4, TResult5>(TResult3 result);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4, TResult5>(TResult4 result);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4, TResult5>(TResult5 result);
}
class Results<TResult1, TResult2, TResult3, TResult4, TResult5, TResult6> : IEndpointMetadataProvider, INestedHttpResult, IResult where TResult1 : IResult where TResult2 : IResult where TResult3 : IResult where TResult4 : IResult where TResult5 : IResult where TResult6 : IResult {
	IResult Result {get;}
	Task ExecuteAsync(HttpContext httpContext);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4, TResult5, TResult6>(TResult1 result);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4, TResult5, TResult6>(TResult2 result);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4, TResult5, TResult6>(TResult3 result);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4, TResult5, TResult6>(TResult4 result);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4, TResult5, TResult6>(TResult5 result);
	static implicit operator Results<TResult1, TResult2, TResult3, TResult4, TResult5, TResult6>(TResult6 result);
}
class SignInHttpResult : IResult {
	string AuthenticationScheme {get;}
	ClaimsPrincipal Principal {get;}
	AuthenticationProperties Properties {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class SignOutHttpResult : IResult {
	IReadOnlyList<string> AuthenticationSchemes {get;}
	AuthenticationProperties Properties {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class StatusCodeHttpResult : IResult, IStatusCodeHttpResult {
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class UnauthorizedHttpResult : IResult, IStatusCodeHttpResult {
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class UnprocessableEntity : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class UnprocessableEntity<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {
	int StatusCode {get;}
	TValue Value {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class Utf8ContentHttpResult : IContentTypeHttpResult, IResult, IStatusCodeHttpResult {
	string ContentType {get;}
	ReadOnlyMemory<byte> ResponseContent {get;}
	int? StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class ValidationProblem : IContentTypeHttpResult, IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<HttpValidationProblemDetails> {
	string ContentType {get;}
	HttpValidationProblemDetails ProblemDetails {get;}
	int StatusCode {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
class VirtualFileHttpResult : IContentTypeHttpResult, IFileHttpResult, IResult {
	string ContentType {get;}
	bool EnableRangeProcessing {get;}
	EntityTagHeaderValue EntityTag {get;}
	string FileDownloadName {get;}
	long? FileLength {get;}
	string FileName {get;}
	DateTimeOffset? LastModified {get;}
	Task ExecuteAsync(HttpContext httpContext);
}
