// assemblies: System.Web, System.Web.Extensions
namespace System.Web.Handlers;
class AssemblyResourceLoader : IHttpHandler {}
class ScriptModule : IHttpModule {}
class ScriptResourceHandler : IHttpHandler {}
class TraceHandler : IHttpHandler {}
