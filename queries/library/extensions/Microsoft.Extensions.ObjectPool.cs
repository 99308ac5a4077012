// assemblies: Microsoft.Extensions.ObjectPool
using System.Text;
namespace Microsoft.Extensions.ObjectPool;
class DefaultObjectPool<T> : ObjectPool<T> where T : class {}
class DefaultObjectPoolProvider : ObjectPoolProvider {}
class DefaultPooledObjectPolicy<T> : PooledObjectPolicy<T> where T : class, new() {}
interface IPooledObjectPolicy<T> {}
interface IResettable {}
class LeakTrackingObjectPool<T> : ObjectPool<T> where T : class {}
class LeakTrackingObjectPoolProvider : ObjectPoolProvider {}
static class ObjectPool {}
abstract class ObjectPool<T> where T : class {
	T Get();
	void Return(T obj);
}
abstract class ObjectPoolProvider {}
static class ObjectPoolProviderExtensions {}
abstract class PooledObjectPolicy<T> : IPooledObjectPolicy<T> {}
class StringBuilderPooledObjectPolicy : PooledObjectPolicy<StringBuilder> {}
