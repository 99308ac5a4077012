// assemblies: Microsoft.AspNetCore.Mvc.ViewFeatures
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.ViewComponents;
class ContentViewComponentResult : IViewComponentResult {
	string Content {get;}
	void Execute(ViewComponentContext context);
	Task ExecuteAsync(ViewComponentContext context);
}
class DefaultViewComponentDescriptorCollectionProvider : IViewComponentDescriptorCollectionProvider {
	ViewComponentDescriptorCollection ViewComponents {get;}
}
class DefaultViewComponentDescriptorProvider : IViewComponentDescriptorProvider {
	protected IEnumerable<TypeInfo> GetCandidateTypes();
	IEnumerable<ViewComponentDescriptor> GetViewComponents();
}
class DefaultViewComponentFactory : IViewComponentFactory {
	object CreateViewComponent(ViewComponentContext context);
	void ReleaseViewComponent(ViewComponentContext context, object component);
	ValueTask ReleaseViewComponentAsync(ViewComponentContext context, object component);
}
class DefaultViewComponentHelper : IViewComponentHelper, IViewContextAware {
	void Contextualize(ViewContext viewContext);
	Task<IHtmlContent> InvokeAsync(string name, object arguments);
	Task<IHtmlContent> InvokeAsync(Type componentType, object arguments);
}
class DefaultViewComponentSelector : IViewComponentSelector {
	ViewComponentDescriptor SelectComponent(string componentName);
}
class HtmlContentViewComponentResult : IViewComponentResult {
	IHtmlContent EncodedContent {get;}
	void Execute(ViewComponentContext context);
	Task ExecuteAsync(ViewComponentContext context);
}
interface IViewComponentActivator {
	object Create(ViewComponentContext context);
	void Release(ViewComponentContext context, object viewComponent);
	ValueTask ReleaseAsync(ViewComponentContext context, object viewComponent);
}
interface IViewComponentDescriptorCollectionProvider {
	ViewComponentDescriptorCollection ViewComponents {get;}
}
interface IViewComponentDescriptorProvider {
	IEnumerable<ViewComponentDescriptor> GetViewComponents();
}
interface IViewComponentFactory {
	object CreateViewComponent(ViewComponentContext context);
	void ReleaseViewComponent(ViewComponentContext context, object component);
	ValueTask ReleaseViewComponentAsync(ViewComponentContext context, object component);
}
interface IViewComponentInvoker {
	Task InvokeAsync(ViewComponentContext context);
}
interface IViewComponentInvokerFactory {
	IViewComponentInvoker CreateInstance(ViewComponentContext context);
}
interface IViewComponentSelector {
	ViewComponentDescriptor SelectComponent(string componentName);
}
class ServiceBasedViewComponentActivator : IViewComponentActivator {
	object Create(ViewComponentContext context);
	void Release(ViewComponentContext context, object viewComponent);
}
class ViewComponentContext {
	IDictionary<string, object> Arguments {get;set;}
	HtmlEncoder HtmlEncoder {get;set;}
	ITempDataDictionary TempData {get;}
	ViewComponentDescriptor ViewComponentDescriptor {get;set;}
	ViewContext ViewContext {get;set;}
	ViewDataDictionary ViewData {get;}
	TextWriter Writer {get;}
}
class ViewComponentContextAttribute : Attribute {}
static class ViewComponentConventions {
	static string ViewComponentSuffix;
	static string GetComponentFullName(TypeInfo componentType);
	static string GetComponentName(TypeInfo componentType);
	static bool IsComponent(TypeInfo typeInfo);
}
class ViewComponentDescriptor {
	string DisplayName {get;set;}
	string FullName {get;set;}
	string Id {get;set;}
	MethodInfo MethodInfo {get;set;}
	IReadOnlyList<ParameterInfo> Parameters {get;set;}
	string ShortName {get;set;}
	TypeInfo TypeInfo {get;set;}
}
class ViewComponentDescriptorCollection {
	IReadOnlyList<ViewComponentDescriptor> Items {get;}
	int Version {get;}
}
class ViewComponentFeature {
	IList<TypeInfo> ViewComponents {get;}
}
class ViewComponentFeatureProvider : IApplicationFeatureProvider<ViewComponentFeature> {
	void PopulateFeature(IEnumerable<ApplicationPart> parts, ViewComponentFeature feature);
}
class ViewViewComponentResult : IViewComponentResult {
	ITempDataDictionary TempData {get;set;}
	ViewDataDictionary ViewData {get;set;}
	IViewEngine ViewEngine {get;set;}
	string ViewName {get;set;}
	void Execute(ViewComponentContext context);
	Task ExecuteAsync(ViewComponentContext context);
}
