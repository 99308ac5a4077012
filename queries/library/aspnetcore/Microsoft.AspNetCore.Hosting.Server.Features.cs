// assemblies: Microsoft.AspNetCore.Hosting, Microsoft.AspNetCore.Hosting.Server.Abstractions
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Hosting.Server.Features;
interface IServerAddressesFeature {
	ICollection<string> Addresses {get;}
	bool PreferHostingUrls {get;set;}
}
class ServerAddressesFeature : IServerAddressesFeature {
	ICollection<string> Addresses {get;}
	bool PreferHostingUrls {get;set;}
}
