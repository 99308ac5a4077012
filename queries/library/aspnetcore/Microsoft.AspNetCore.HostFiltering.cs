// assemblies: Microsoft.AspNetCore.HostFiltering
using Microsoft.AspNetCore.Http;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.HostFiltering;
class HostFilteringMiddleware {
	Task Invoke(HttpContext context);
}
class HostFilteringOptions {
	bool AllowEmptyHosts {get;set;}
	IList<string> AllowedHosts {get;set;}
	bool IncludeFailureMessage {get;set;}
}
