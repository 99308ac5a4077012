// assemblies: Microsoft.AspNetCore.Server.IIS
using Microsoft.AspNetCore.Http;
using System;
namespace Microsoft.AspNetCore.Server.IIS;
class BadHttpRequestException : Microsoft.AspNetCore.Http.BadHttpRequestException {
	int StatusCode {get;}
}
static class HttpContextExtensions {
	static string GetIISServerVariable(this HttpContext context, string variableName);
}
interface IIISEnvironmentFeature {
	string AppConfigPath {get;}
	string AppPoolConfigFile {get;}
	string AppPoolId {get;}
	string ApplicationId {get;}
	string ApplicationPhysicalPath {get;}
	string ApplicationVirtualPath {get;}
	Version IISVersion {get;}
	uint SiteId {get;}
	string SiteName {get;}
}
class IISServerDefaults {
	const string AuthenticationScheme;
}
