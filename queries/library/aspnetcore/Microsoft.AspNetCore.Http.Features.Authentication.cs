// assemblies: Microsoft.AspNetCore.Http, Microsoft.AspNetCore.Http.Features
namespace Microsoft.AspNetCore.Http.Features.Authentication;
class HttpAuthenticationFeature : IHttpAuthenticationFeature {}
interface IHttpAuthenticationFeature {}
