// packages: Autofac
using System;
namespace Autofac.Core.Lifetime;
class LifetimeScopeEndingEventArgs : EventArgs {
	ILifetimeScope LifetimeScope {get;}
}
class MatchingScopeLifetimeTags {
	static object RequestLifetimeScopeTag;
}
