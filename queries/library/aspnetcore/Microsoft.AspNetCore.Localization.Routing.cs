// assemblies: Microsoft.AspNetCore.Localization.Routing
namespace Microsoft.AspNetCore.Localization.Routing;
class RouteDataRequestCultureProvider : RequestCultureProvider {
	string RouteDataStringKey {get;set;}
	string UIRouteDataStringKey {get;set;}
}
