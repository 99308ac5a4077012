// assemblies: Microsoft.AspNetCore.Session
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
namespace Microsoft.AspNetCore.Session;
class DistributedSession : ISession {}
class DistributedSessionStore : ISessionStore {}
interface ISessionStore {}
static class SessionDefaults {}
class SessionFeature : ISessionFeature {}
class SessionMiddleware {}
