// assemblies: Microsoft.Extensions.ObjectPool
using System.Text;
namespace Microsoft.Extensions.ObjectPool;
class DefaultObjectPool<T> : ObjectPool<T> where T : class {}
class DefaultObjectPoolProvider : ObjectPoolProvider {
	int MaximumRetained {get;set;}
	ObjectPool<T> Create<T>(IPooledObjectPolicy<T> policy) where T : class;
}
class DefaultPooledObjectPolicy<T> : PooledObjectPolicy<T> where T : class, new() {}
interface IPooledObjectPolicy<T> {
	T Create();
	bool Return(T obj);
}
interface IResettable {
	bool TryReset();
}
class LeakTrackingObjectPool<T> : ObjectPool<T> where T : class {}
class LeakTrackingObjectPoolProvider : ObjectPoolProvider {
	ObjectPool<T> Create<T>(IPooledObjectPolicy<T> policy) where T : class;
}
static class ObjectPool {
	static ObjectPool<T> Create<T>(IPooledObjectPolicy<T> policy = default) where T : class, new();
}
abstract class ObjectPool<T> where T : class {
	T Get();
	void Return(T obj);
}
abstract class ObjectPoolProvider {
	ObjectPool<T> Create<T>() where T : class, new();
	ObjectPool<T> Create<T>(IPooledObjectPolicy<T> policy) where T : class;
}
static class ObjectPoolProviderExtensions {
	static ObjectPool<StringBuilder> CreateStringBuilderPool(this ObjectPoolProvider provider, int initialCapacity = default, int maximumRetainedCapacity = default);
}
abstract class PooledObjectPolicy<T> : IPooledObjectPolicy<T> {
	T Create();
	bool Return(T obj);
}
class StringBuilderPooledObjectPolicy : PooledObjectPolicy<StringBuilder> {
	int InitialCapacity {get;set;}
	int MaximumRetainedCapacity {get;set;}
}
