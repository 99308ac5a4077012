// assemblies: Microsoft.AspNetCore.Http
using System;
namespace Microsoft.AspNetCore.Http.Timeouts;
class DisableRequestTimeoutAttribute : Attribute {}
interface IHttpRequestTimeoutFeature {}
class RequestTimeoutAttribute : Attribute {}
class RequestTimeoutOptions {}
class RequestTimeoutPolicy {}
