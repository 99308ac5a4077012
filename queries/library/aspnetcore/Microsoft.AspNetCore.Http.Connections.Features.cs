// assemblies: Microsoft.AspNetCore.Http.Connections
namespace Microsoft.AspNetCore.Http.Connections.Features;
interface IHttpContextFeature {
	HttpContext HttpContext {get;set;}
}
interface IHttpTransportFeature {
	HttpTransportType TransportType {get;}
}
