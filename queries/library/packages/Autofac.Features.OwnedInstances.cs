// packages: Autofac
using System;
namespace Autofac.Features.OwnedInstances;
class Owned<T> : IDisposable {
	T Value {get;}
	void Dispose();
}
