// packages: Microsoft.AspNet.WebApi.Core
using System.Collections.ObjectModel;
using System;
namespace System.Web.Http.Description;
class ResponseTypeAttribute : Attribute {}
class ApiExplorerSettingsAttribute : Attribute {}
interface IApiExplorer {
	Collection<ApiDescription> ApiDescriptions {get;}
}
class ApiExplorer : IApiExplorer {
	Collection<ApiDescription> ApiDescriptions {get;}
}
class ApiDescription {
	System.Web.Http.Controllers.HttpActionDescriptor ActionDescriptor {get;set;}
	System.Net.Http.HttpMethod HttpMethod {get;set;}
	string RelativePath {get;set;}
}
