// assemblies: Microsoft.AspNetCore.Server.IIS
using Microsoft.AspNetCore.Http;
namespace Microsoft.AspNetCore.Server.IIS;
class BadHttpRequestException : Microsoft.AspNetCore.Http.BadHttpRequestException {}
static class HttpContextExtensions {}
interface IIISEnvironmentFeature {}
class IISServerDefaults {}
