// packages: Autofac
using System;
namespace Autofac.Core.Resolving.Pipeline;
interface IResolveMiddleware {}
abstract class ResolveRequestContext : IComponentContext {
	object Instance {get;set;}
	Autofac.Core.IComponentRegistry ComponentRegistry {get;}
	object ResolveComponent(Autofac.Core.ResolveRequest request);
}
