// assemblies: Microsoft.AspNetCore.Mvc.ViewFeatures
using Microsoft.AspNetCore.Mvc.Rendering;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.ViewEngines;
class CompositeViewEngine : ICompositeViewEngine {
	IReadOnlyList<IViewEngine> ViewEngines {get;}
	ViewEngineResult FindView(ActionContext context, string viewName, bool isMainPage);
	ViewEngineResult GetView(string executingFilePath, string viewPath, bool isMainPage);
}
interface ICompositeViewEngine : IViewEngine {
	IReadOnlyList<IViewEngine> ViewEngines {get;}
}
interface IView {
	string Path {get;}
	Task RenderAsync(ViewContext context);
}
interface IViewEngine {
	ViewEngineResult FindView(ActionContext context, string viewName, bool isMainPage);
	ViewEngineResult GetView(string executingFilePath, string viewPath, bool isMainPage);
}
class ViewEngineResult {
	IEnumerable<string> SearchedLocations {get;}
	bool Success {get;}
	IView View {get;}
	string ViewName {get;}
	ViewEngineResult EnsureSuccessful(IEnumerable<string> originalLocations);
	static ViewEngineResult Found(string viewName, IView view);
	static ViewEngineResult NotFound(string viewName, IEnumerable<string> searchedLocations);
}
