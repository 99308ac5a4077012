// assemblies: Microsoft.AspNetCore.Mvc.TagHelpers
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Razor.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.FileProviders;
using System;
using System.Collections.Generic;
using System.Text.Encodings.Web;
namespace Microsoft.AspNetCore.Mvc.TagHelpers;
class AnchorTagHelper : TagHelper {
	string Action {get;set;}
	string Area {get;set;}
	string Controller {get;set;}
	string Fragment {get;set;}
	protected IHtmlGenerator Generator {get;}
	string Host {get;set;}
	string Page {get;set;}
	string PageHandler {get;set;}
	string Protocol {get;set;}
	string Route {get;set;}
	IDictionary<string, string> RouteValues {get;set;}
	ViewContext ViewContext {get;set;}
}
class CacheTagHelper : CacheTagHelperBase {
	static string CacheKeyPrefix;
	protected IMemoryCache MemoryCache {get;}
	CacheItemPriority? Priority {get;set;}
}
abstract class CacheTagHelperBase : TagHelper {
	static TimeSpan DefaultExpiration;
	bool Enabled {get;set;}
	TimeSpan? ExpiresAfter {get;set;}
	DateTimeOffset? ExpiresOn {get;set;}
	TimeSpan? ExpiresSliding {get;set;}
	protected HtmlEncoder HtmlEncoder {get;}
	string VaryBy {get;set;}
	string VaryByCookie {get;set;}
	bool VaryByCulture {get;set;}
	string VaryByHeader {get;set;}
	string VaryByQuery {get;set;}
	string VaryByRoute {get;set;}
	bool VaryByUser {get;set;}
	ViewContext ViewContext {get;set;}
}
class CacheTagHelperMemoryCacheFactory {
	IMemoryCache Cache {get;}
}
class CacheTagHelperOptions {
	long SizeLimit {get;set;}
}
class ComponentTagHelper : TagHelper {
	Type ComponentType {get;set;}
	IDictionary<string, object> Parameters {get;set;}
	RenderMode RenderMode {get;set;}
	ViewContext ViewContext {get;set;}
}
class DistributedCacheTagHelper : CacheTagHelperBase {
	static string CacheKeyPrefix;
	protected IMemoryCache MemoryCache {get;}
	string Name {get;set;}
}
class EnvironmentTagHelper : TagHelper {
	string Exclude {get;set;}
	protected IWebHostEnvironment HostingEnvironment {get;}
	string Include {get;set;}
	string Names {get;set;}
}
class FormActionTagHelper : TagHelper {
	string Action {get;set;}
	string Area {get;set;}
	string Controller {get;set;}
	string Fragment {get;set;}
	string Page {get;set;}
	string PageHandler {get;set;}
	string Route {get;set;}
	IDictionary<string, string> RouteValues {get;set;}
	protected IUrlHelperFactory UrlHelperFactory {get;}
	ViewContext ViewContext {get;set;}
}
class FormTagHelper : TagHelper {
	string Action {get;set;}
	bool? Antiforgery {get;set;}
	string Area {get;set;}
	string Controller {get;set;}
	string Fragment {get;set;}
	protected IHtmlGenerator Generator {get;}
	string Method {get;set;}
	string Page {get;set;}
	string PageHandler {get;set;}
	string Route {get;set;}
	IDictionary<string, string> RouteValues {get;set;}
	ViewContext ViewContext {get;set;}
}
class GlobbingUrlBuilder {
	IMemoryCache Cache {get;}
	IFileProvider FileProvider {get;}
	PathString RequestPathBase {get;}
	IReadOnlyList<string> BuildUrlList(string staticUrl, string includePattern, string excludePattern);
}
class ImageTagHelper : UrlResolutionTagHelper {
	bool AppendVersion {get;set;}
	protected IMemoryCache Cache {get;}
	protected IWebHostEnvironment HostingEnvironment {get;}
	string Src {get;set;}
}
class InputTagHelper : TagHelper {
	ModelExpression For {get;set;}
	string FormName {get;set;}
	string Format {get;set;}
	protected IHtmlGenerator Generator {get;}
	string InputTypeName {get;set;}
	string Name {get;set;}
	string Value {get;set;}
	ViewContext ViewContext {get;set;}
	protected string GetInputType(ModelExplorer modelExplorer, out string inputTypeHint);
}
class LabelTagHelper : TagHelper {
	ModelExpression For {get;set;}
	protected IHtmlGenerator Generator {get;}
	ViewContext ViewContext {get;set;}
}
class LinkTagHelper : UrlResolutionTagHelper {
	bool? AppendVersion {get;set;}
	protected IMemoryCache Cache {get;}
	string FallbackHref {get;set;}
	string FallbackHrefExclude {get;set;}
	string FallbackHrefInclude {get;set;}
	string FallbackTestClass {get;set;}
	string FallbackTestProperty {get;set;}
	string FallbackTestValue {get;set;}
	protected GlobbingUrlBuilder GlobbingUrlBuilder {get;set;}
	protected IWebHostEnvironment HostingEnvironment {get;}
	string Href {get;set;}
	string HrefExclude {get;set;}
	string HrefInclude {get;set;}
	protected JavaScriptEncoder JavaScriptEncoder {get;}
	bool SuppressFallbackIntegrity {get;set;}
}
class OptionTagHelper : TagHelper {
	protected IHtmlGenerator Generator {get;}
	string Value {get;set;}
	ViewContext ViewContext {get;set;}
}
class PartialTagHelper : TagHelper {
	string FallbackName {get;set;}
	ModelExpression For {get;set;}
	object Model {get;set;}
	string Name {get;set;}
	bool Optional {get;set;}
	ViewContext ViewContext {get;set;}
	ViewDataDictionary ViewData {get;set;}
}
class PersistComponentStateTagHelper : TagHelper {
	PersistenceMode? PersistenceMode {get;set;}
	ViewContext ViewContext {get;set;}
}
enum PersistenceMode { Server, WebAssembly }
class RenderAtEndOfFormTagHelper : TagHelper {
	ViewContext ViewContext {get;set;}
}
class ScriptTagHelper : UrlResolutionTagHelper {
	bool? AppendVersion {get;set;}
	protected IMemoryCache Cache {get;}
	string FallbackSrc {get;set;}
	string FallbackSrcExclude {get;set;}
	string FallbackSrcInclude {get;set;}
	string FallbackTestExpression {get;set;}
	protected GlobbingUrlBuilder GlobbingUrlBuilder {get;set;}
	protected IWebHostEnvironment HostingEnvironment {get;}
	ImportMapDefinition ImportMap {get;set;}
	protected JavaScriptEncoder JavaScriptEncoder {get;}
	string Src {get;set;}
	string SrcExclude {get;set;}
	string SrcInclude {get;set;}
	bool SuppressFallbackIntegrity {get;set;}
	string Type {get;set;}
}
class SelectTagHelper : TagHelper {
	ModelExpression For {get;set;}
	protected IHtmlGenerator Generator {get;}
	IEnumerable<SelectListItem> Items {get;set;}
	string Name {get;set;}
	ViewContext ViewContext {get;set;}
}
static class TagHelperOutputExtensions {
	static void AddClass(this TagHelperOutput tagHelperOutput, string classValue, HtmlEncoder htmlEncoder);
	static void CopyHtmlAttribute(this TagHelperOutput tagHelperOutput, string attributeName, TagHelperContext context);
	static void MergeAttributes(this TagHelperOutput tagHelperOutput, TagBuilder tagBuilder);
	static void RemoveClass(this TagHelperOutput tagHelperOutput, string classValue, HtmlEncoder htmlEncoder);
	static void RemoveRange(this TagHelperOutput tagHelperOutput, IEnumerable<TagHelperAttribute> attributes);
}
class TextAreaTagHelper : TagHelper {
	ModelExpression For {get;set;}
	protected IHtmlGenerator Generator {get;}
	string Name {get;set;}
	ViewContext ViewContext {get;set;}
}
class ValidationMessageTagHelper : TagHelper {
	ModelExpression For {get;set;}
	protected IHtmlGenerator Generator {get;}
	ViewContext ViewContext {get;set;}
}
class ValidationSummaryTagHelper : TagHelper {
	protected IHtmlGenerator Generator {get;}
	ValidationSummary ValidationSummary {get;set;}
	ViewContext ViewContext {get;set;}
}
