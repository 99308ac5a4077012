// assemblies: Microsoft.AspNetCore.Mvc.RazorPages
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using System;
using System.Collections.Generic;
using System.Reflection;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
class CompiledPageActionDescriptorProvider : IActionDescriptorProvider {
	int Order {get;}
	void OnProvidersExecuted(ActionDescriptorProviderContext context);
	void OnProvidersExecuting(ActionDescriptorProviderContext context);
}
class HandlerMethodDescriptor {
	string HttpMethod {get;set;}
	MethodInfo MethodInfo {get;set;}
	string Name {get;set;}
	IList<HandlerParameterDescriptor> Parameters {get;set;}
}
class HandlerParameterDescriptor : ParameterDescriptor, IParameterInfoParameterDescriptor {
	ParameterInfo ParameterInfo {get;set;}
}
interface IPageHandlerMethodSelector {
	HandlerMethodDescriptor Select(PageContext context);
}
interface IPageLoader {
	CompiledPageActionDescriptor Load(PageActionDescriptor actionDescriptor);
}
class PageActionDescriptorProvider : IActionDescriptorProvider {
	int Order {get;set;}
	protected IList<PageRouteModel> BuildModel();
	void OnProvidersExecuted(ActionDescriptorProviderContext context);
	void OnProvidersExecuting(ActionDescriptorProviderContext context);
}
class PageBoundPropertyDescriptor : ParameterDescriptor, IPropertyInfoParameterDescriptor {
	PropertyInfo Property {get;set;}
}
abstract class PageLoader : IPageLoader {
	Task<CompiledPageActionDescriptor> LoadAsync(PageActionDescriptor actionDescriptor);
	Task<CompiledPageActionDescriptor> LoadAsync(PageActionDescriptor actionDescriptor, EndpointMetadataCollection endpointMetadata);
}
class PageModelAttribute : Attribute {}
class PageResultExecutor : ViewExecutor {
	Task ExecuteAsync(PageContext pageContext, PageResult result);
}
class PageViewLocationExpander : IViewLocationExpander {
	IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations);
	void PopulateValues(ViewLocationExpanderContext context);
}
class RazorPageAdapter : IRazorPage {
	IHtmlContent BodyContent {get;set;}
	bool IsLayoutBeingRendered {get;set;}
	string Layout {get;set;}
	string Path {get;set;}
	IDictionary<string, RenderAsyncDelegate> PreviousSectionWriters {get;set;}
	IDictionary<string, RenderAsyncDelegate> SectionWriters {get;}
	ViewContext ViewContext {get;set;}
	void EnsureRenderedBodyOrSections();
	Task ExecuteAsync();
}
class RazorPageAttribute : RazorViewAttribute {
	string RouteTemplate {get;}
}
class ServiceBasedPageModelActivatorProvider : IPageModelActivatorProvider {
	Func<PageContext, object> CreateActivator(CompiledPageActionDescriptor descriptor);
	Action<PageContext, object> CreateReleaser(CompiledPageActionDescriptor descriptor);
}
