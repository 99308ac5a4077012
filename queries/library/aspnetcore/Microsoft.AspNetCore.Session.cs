// assemblies: Microsoft.AspNetCore.Session
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Session;
class DistributedSession : ISession {
	string Id {get;}
	bool IsAvailable {get;}
	IEnumerable<string> Keys {get;}
	void Clear();
	Task CommitAsync(CancellationToken cancellationToken = default);
	Task LoadAsync(CancellationToken cancellationToken = default);
	void Remove(string key);
	void Set(string key, byte[] value);
	bool TryGetValue(string key, out byte[] value);
}
class DistributedSessionStore : ISessionStore {
	ISession Create(string sessionKey, TimeSpan idleTimeout, TimeSpan ioTimeout, Func<bool> tryEstablishSession, bool isNewSessionKey);
}
interface ISessionStore {
	ISession Create(string sessionKey, TimeSpan idleTimeout, TimeSpan ioTimeout, Func<bool> tryEstablishSession, bool isNewSessionKey);
}
static class SessionDefaults {
	static string CookieName, CookiePath;
}
class SessionFeature : ISessionFeature {
	ISession Session {get;set;}
}
class SessionMiddleware {
	Task Invoke(HttpContext context);
}
