// packages: Autofac
namespace Autofac.Features.Indexed;
interface IIndex<in TKey, TValue> {
	TValue this[TKey key] {get;}
	bool TryGetValue(TKey key, out TValue value);
}
