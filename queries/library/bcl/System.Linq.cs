// assemblies: System.Collections.Immutable, System.Core, System.Linq, System.Linq.Expressions, System.Linq.Parallel, System.Linq.Queryable
using System.Collections;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Threading;
namespace System.Linq;
static class Enumerable {
	static TSource Aggregate<TSource>(this IEnumerable<TSource> source, Func<TSource, TSource, TSource> func);
	static TAccumulate Aggregate<TSource, TAccumulate>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func);
	static TResult Aggregate<TSource, TAccumulate, TResult>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector);
	static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey, TAccumulate>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey> keyComparer = default);
	static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey, TAccumulate>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, TAccumulate> seedSelector, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey> keyComparer = default);
	static bool All<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate);
	static bool Any<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate = default);
	static IEnumerable<TSource> Append<TSource>(this IEnumerable<TSource> source, TSource element);
	static IEnumerable<TSource> AsEnumerable<TSource>(this IEnumerable<TSource> source);
	static double Average(this IEnumerable<int> source);
	static double Average(this IEnumerable<long> source);
	static float Average(this IEnumerable<float> source);
	static double Average(this IEnumerable<double> source);
	static decimal Average(this IEnumerable<decimal> source);
	static double? Average(this IEnumerable<int?> source);
	static double? Average(this IEnumerable<long?> source);
	static float? Average(this IEnumerable<float?> source);
	static double? Average(this IEnumerable<double?> source);
	static decimal? Average(this IEnumerable<decimal?> source);
	static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector);
	static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector);
	static float Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector);
	static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector);
	static decimal Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector);
	static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector);
	static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector);
	static float? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector);
	static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector);
	static decimal? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector);
	static IEnumerable<TResult> Cast<TResult>(this IEnumerable source);
	static IEnumerable<TSource[]> Chunk<TSource>(this IEnumerable<TSource> source, int size);
	static IEnumerable<TSource> Concat<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second);
	static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value, IEqualityComparer<TSource> comparer = default);
	static int Count<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate = default);
	static IEnumerable<KeyValuePair<TKey, int>> CountBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> keyComparer = default);
	static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source, TSource defaultValue = default);
	static IEnumerable<TSource> Distinct<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource> comparer = default);
	static IEnumerable<TSource> DistinctBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer = default);
	static TSource ElementAt<TSource>(this IEnumerable<TSource> source, int index);
	static TSource ElementAt<TSource>(this IEnumerable<TSource> source, Index index);
	static TSource ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, int index);
	static TSource ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, Index index);
	static IEnumerable<TResult> Empty<TResult>();
	static IEnumerable<TSource> Except<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer = default);
	static IEnumerable<TSource> ExceptBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer = default);
	static TSource First<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate = default);
	static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue);
	static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate = default, TSource defaultValue = default);
	static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer = default);
	static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer = default);
	static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector, IEqualityComparer<TKey> comparer = default);
	static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey> comparer = default);
	static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey> comparer = default);
	static IEnumerable<(int Index, TSource Item)> Index<TSource>(this IEnumerable<TSource> source);
	static IEnumerable<TSource> Intersect<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer = default);
	static IEnumerable<TSource> IntersectBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer = default);
	static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer = default);
	static TSource Last<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate = default);
	static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue);
	static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate = default, TSource defaultValue = default);
	static long LongCount<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate = default);
	static int Max(this IEnumerable<int> source);
	static long Max(this IEnumerable<long> source);
	static int? Max(this IEnumerable<int?> source);
	static long? Max(this IEnumerable<long?> source);
	static double Max(this IEnumerable<double> source);
	static double? Max(this IEnumerable<double?> source);
	static float Max(this IEnumerable<float> source);
	static float? Max(this IEnumerable<float?> source);
	static decimal Max(this IEnumerable<decimal> source);
	static decimal? Max(this IEnumerable<decimal?> source);
	static TSource Max<TSource>(this IEnumerable<TSource> source, IComparer<TSource> comparer = default);
	static int Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector);
	static int? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector);
	static long Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector);
	static long? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector);
	static float Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector);
	static float? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector);
	static double Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector);
	static double? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector);
	static decimal Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector);
	static decimal? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector);
	static TResult Max<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector);
	static TSource MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer = default);
	static int Min(this IEnumerable<int> source);
	static long Min(this IEnumerable<long> source);
	static int? Min(this IEnumerable<int?> source);
	static long? Min(this IEnumerable<long?> source);
	static float Min(this IEnumerable<float> source);
	static float? Min(this IEnumerable<float?> source);
	static double Min(this IEnumerable<double> source);
	static double? Min(this IEnumerable<double?> source);
	static decimal Min(this IEnumerable<decimal> source);
	static decimal? Min(this IEnumerable<decimal?> source);
	static TSource Min<TSource>(this IEnumerable<TSource> source, IComparer<TSource> comparer = default);
	static int Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector);
	static int? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector);
	static long Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector);
	static long? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector);
	static float Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector);
	static float? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector);
	static double Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector);
	static double? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector);
	static decimal Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector);
	static decimal? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector);
	static TResult Min<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector);
	static TSource MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer = default);
	static IEnumerable<TResult> OfType<TResult>(this IEnumerable source);
	static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source, IComparer<T> comparer = default);
	static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer = default);
	static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer = default);
	static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source, IComparer<T> comparer = default);
	static IEnumerable<TSource> Prepend<TSource>(this IEnumerable<TSource> source, TSource element);
	static IEnumerable<int> Range(int start, int count);
	static IEnumerable<TResult> Repeat<TResult>(TResult element, int count);
	static IEnumerable<TSource> Reverse<TSource>(this IEnumerable<TSource> source);
	static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector);
	static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> selector);
	static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector);
	static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector);
	static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector);
	static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector);
	static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer = default);
	static TSource Single<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate = default);
	static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue);
	static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate = default, TSource defaultValue = default);
	static IEnumerable<TSource> Skip<TSource>(this IEnumerable<TSource> source, int count);
	static IEnumerable<TSource> SkipLast<TSource>(this IEnumerable<TSource> source, int count);
	static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate);
	static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate);
	static int Sum(this IEnumerable<int> source);
	static long Sum(this IEnumerable<long> source);
	static float Sum(this IEnumerable<float> source);
	static double Sum(this IEnumerable<double> source);
	static decimal Sum(this IEnumerable<decimal> source);
	static int? Sum(this IEnumerable<int?> source);
	static long? Sum(this IEnumerable<long?> source);
	static float? Sum(this IEnumerable<float?> source);
	static double? Sum(this IEnumerable<double?> source);
	static decimal? Sum(this IEnumerable<decimal?> source);
	static int Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector);
	static long Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector);
	static float Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector);
	static double Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector);
	static decimal Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector);
	static int? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector);
	static long? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector);
	static float? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector);
	static double? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector);
	static decimal? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector);
	static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, int count);
	static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, Range range);
	static IEnumerable<TSource> TakeLast<TSource>(this IEnumerable<TSource> source, int count);
	static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate);
	static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate);
	static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer = default);
	static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer = default);
	static TSource[] ToArray<TSource>(this IEnumerable<TSource> source);
	static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source, IEqualityComparer<TKey> comparer = default);
	static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key, TValue Value)> source, IEqualityComparer<TKey> comparer = default);
	static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer = default);
	static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer = default);
	static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource> comparer = default);
	static List<TSource> ToList<TSource>(this IEnumerable<TSource> source);
	static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer = default);
	static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer = default);
	static bool TryGetNonEnumeratedCount<TSource>(this IEnumerable<TSource> source, out int count);
	static IEnumerable<TSource> Union<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer = default);
	static IEnumerable<TSource> UnionBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TSource> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer = default);
	static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate);
	static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate);
	static IEnumerable<TResult> Zip<TFirst, TSecond, TResult>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector);
	static IEnumerable<(TFirst First, TSecond Second)> Zip<TFirst, TSecond>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second);
	static IEnumerable<(TFirst First, TSecond Second, TThird Third)> Zip<TFirst, TSecond, TThird>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second, IEnumerable<TThird> third);
}
abstract class EnumerableExecutor {}
class EnumerableExecutor<T> : EnumerableExecutor {}
abstract class EnumerableQuery {}
class EnumerableQuery<T> : EnumerableQuery, IOrderedQueryable<T>, IQueryProvider {}
interface IGrouping<out TKey, out TElement> : IEnumerable<TElement> {
	TKey Key {get;}
}
interface ILookup<TKey, TElement> : IEnumerable<IGrouping<TKey, TElement>> {
	int Count {get;}
	IEnumerable<TElement> this[TKey key] {get;}
	bool Contains(TKey key);
}
interface IOrderedEnumerable<out TElement> : IEnumerable<TElement> {
	IOrderedEnumerable<TElement> CreateOrderedEnumerable<TKey>(Func<TElement, TKey> keySelector, IComparer<TKey> comparer, bool descending);
}
interface IOrderedQueryable : IQueryable {}
interface IOrderedQueryable<out T> : IOrderedQueryable, IQueryable<T> {}
interface IQueryProvider {
	IQueryable CreateQuery(Expression expression);
	IQueryable<TElement> CreateQuery<TElement>(Expression expression);
	object Execute(Expression expression);
	TResult Execute<TResult>(Expression expression);
}
interface IQueryable : IEnumerable {
	Type ElementType {get;}
	Expression Expression {get;}
	IQueryProvider Provider {get;}
}
interface IQueryable<out T> : IEnumerable<T>, IQueryable {}
static class ImmutableArrayExtensions {}
class Lookup<TKey, TElement> : ILookup<TKey, TElement> {
	int Count {get;}
	IEnumerable<TElement> this[TKey key] {get;}
	IEnumerable<TResult> ApplyResultSelector<TResult>(Func<TKey, IEnumerable<TElement>, TResult> resultSelector);
	bool Contains(TKey key);
	IEnumerator<IGrouping<TKey, TElement>> GetEnumerator();
}
class OrderedParallelQuery<TSource> : ParallelQuery<TSource> {}
static class ParallelEnumerable {
	static TSource Aggregate<TSource>(this ParallelQuery<TSource> source, Func<TSource, TSource, TSource> func);
	static TAccumulate Aggregate<TSource, TAccumulate>(this ParallelQuery<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func);
	static TResult Aggregate<TSource, TAccumulate, TResult>(this ParallelQuery<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector);
	static TResult Aggregate<TSource, TAccumulate, TResult>(this ParallelQuery<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> updateAccumulatorFunc, Func<TAccumulate, TAccumulate, TAccumulate> combineAccumulatorsFunc, Func<TAccumulate, TResult> resultSelector);
	static TResult Aggregate<TSource, TAccumulate, TResult>(this ParallelQuery<TSource> source, Func<TAccumulate> seedFactory, Func<TAccumulate, TSource, TAccumulate> updateAccumulatorFunc, Func<TAccumulate, TAccumulate, TAccumulate> combineAccumulatorsFunc, Func<TAccumulate, TResult> resultSelector);
	static bool All<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate);
	static bool Any<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate = default);
	static IEnumerable<TSource> AsEnumerable<TSource>(this ParallelQuery<TSource> source);
	static ParallelQuery<TSource> AsOrdered<TSource>(this ParallelQuery<TSource> source);
	static ParallelQuery AsOrdered(this ParallelQuery source);
	static ParallelQuery<TSource> AsParallel<TSource>(this IEnumerable<TSource> source);
	static ParallelQuery AsParallel(this IEnumerable source);
	static IEnumerable<TSource> AsSequential<TSource>(this ParallelQuery<TSource> source);
	static ParallelQuery<TSource> AsUnordered<TSource>(this ParallelQuery<TSource> source);
	static ParallelQuery<TResult> Cast<TResult>(this ParallelQuery source);
	static int Count<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate = default);
	static ParallelQuery<TSource> Distinct<TSource>(this ParallelQuery<TSource> source, IEqualityComparer<TSource> comparer = default);
	static TSource First<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate = default);
	static TSource FirstOrDefault<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate = default);
	static void ForAll<TSource>(this ParallelQuery<TSource> source, Action<TSource> action);
	static ParallelQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer = default);
	static ParallelQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer = default);
	static ParallelQuery<TResult> GroupBy<TSource, TKey, TResult>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector, IEqualityComparer<TKey> comparer = default);
	static ParallelQuery<TResult> GroupBy<TSource, TKey, TElement, TResult>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey> comparer = default);
	static ParallelQuery<TResult> OfType<TResult>(this ParallelQuery source);
	static OrderedParallelQuery<TSource> OrderBy<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer = default);
	static OrderedParallelQuery<TSource> OrderByDescending<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer = default);
	static ParallelQuery<TResult> Select<TSource, TResult>(this ParallelQuery<TSource> source, Func<TSource, TResult> selector);
	static ParallelQuery<TResult> Select<TSource, TResult>(this ParallelQuery<TSource> source, Func<TSource, int, TResult> selector);
	static ParallelQuery<TResult> SelectMany<TSource, TResult>(this ParallelQuery<TSource> source, Func<TSource, IEnumerable<TResult>> selector);
	static ParallelQuery<TResult> SelectMany<TSource, TResult>(this ParallelQuery<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector);
	static ParallelQuery<TResult> SelectMany<TSource, TCollection, TResult>(this ParallelQuery<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector);
	static ParallelQuery<TResult> SelectMany<TSource, TCollection, TResult>(this ParallelQuery<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector);
	static ParallelQuery<TSource> Skip<TSource>(this ParallelQuery<TSource> source, int count);
	static ParallelQuery<TSource> Take<TSource>(this ParallelQuery<TSource> source, int count);
	static TSource[] ToArray<TSource>(this ParallelQuery<TSource> source);
	static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer = default);
	static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer = default);
	static List<TSource> ToList<TSource>(this ParallelQuery<TSource> source);
	static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer = default);
	static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer = default);
	static ParallelQuery<TSource> Where<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate);
	static ParallelQuery<TSource> Where<TSource>(this ParallelQuery<TSource> source, Func<TSource, int, bool> predicate);
	static ParallelQuery<TSource> WithCancellation<TSource>(this ParallelQuery<TSource> source, CancellationToken cancellationToken);
	static ParallelQuery<TSource> WithDegreeOfParallelism<TSource>(this ParallelQuery<TSource> source, int degreeOfParallelism);
	static ParallelQuery<TSource> WithExecutionMode<TSource>(this ParallelQuery<TSource> source, ParallelExecutionMode executionMode);
}
enum ParallelExecutionMode { Default, ForceParallelism }
enum ParallelMergeOptions { Default, NotBuffered, AutoBuffered, FullyBuffered }
class ParallelQuery : IEnumerable {}
class ParallelQuery<TSource> : ParallelQuery, IEnumerable<TSource> {
	IEnumerator<TSource> GetEnumerator();
}
static class Queryable {
	static TSource Aggregate<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, TSource, TSource>> func);
	static TAccumulate Aggregate<TSource, TAccumulate>(this IQueryable<TSource> source, TAccumulate seed, Expression<Func<TAccumulate, TSource, TAccumulate>> func);
	static TResult Aggregate<TSource, TAccumulate, TResult>(this IQueryable<TSource> source, TAccumulate seed, Expression<Func<TAccumulate, TSource, TAccumulate>> func, Expression<Func<TAccumulate, TResult>> selector);
	static IQueryable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey, TAccumulate>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, TAccumulate seed, Expression<Func<TAccumulate, TSource, TAccumulate>> func, IEqualityComparer<TKey> keyComparer = default);
	static IQueryable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey, TAccumulate>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TKey, TAccumulate>> seedSelector, Expression<Func<TAccumulate, TSource, TAccumulate>> func, IEqualityComparer<TKey> keyComparer = default);
	static bool All<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate);
	static bool Any<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = default);
	static IQueryable<TSource> Append<TSource>(this IQueryable<TSource> source, TSource element);
	static IQueryable<TElement> AsQueryable<TElement>(this IEnumerable<TElement> source);
	static IQueryable AsQueryable(this IEnumerable source);
	static double Average(this IQueryable<int> source);
	static double? Average(this IQueryable<int?> source);
	static double Average(this IQueryable<long> source);
	static double? Average(this IQueryable<long?> source);
	static float Average(this IQueryable<float> source);
	static float? Average(this IQueryable<float?> source);
	static double Average(this IQueryable<double> source);
	static double? Average(this IQueryable<double?> source);
	static decimal Average(this IQueryable<decimal> source);
	static decimal? Average(this IQueryable<decimal?> source);
	static double Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int>> selector);
	static double? Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int?>> selector);
	static float Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, float>> selector);
	static float? Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, float?>> selector);
	static double Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, long>> selector);
	static double? Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, long?>> selector);
	static double Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double>> selector);
	static double? Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double?>> selector);
	static decimal Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> selector);
	static decimal? Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal?>> selector);
	static IQueryable<TResult> Cast<TResult>(this IQueryable source);
	static IQueryable<TSource[]> Chunk<TSource>(this IQueryable<TSource> source, int size);
	static IQueryable<TSource> Concat<TSource>(this IQueryable<TSource> source1, IEnumerable<TSource> source2);
	static bool Contains<TSource>(this IQueryable<TSource> source, TSource item, IEqualityComparer<TSource> comparer = default);
	static int Count<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = default);
	static IQueryable<KeyValuePair<TKey, int>> CountBy<TSource, TKey>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, IEqualityComparer<TKey> comparer = default);
	static IQueryable<TSource> DefaultIfEmpty<TSource>(this IQueryable<TSource> source, TSource defaultValue = default);
	static IQueryable<TSource> Distinct<TSource>(this IQueryable<TSource> source, IEqualityComparer<TSource> comparer = default);
	static IQueryable<TSource> DistinctBy<TSource, TKey>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, IEqualityComparer<TKey> comparer = default);
	static TSource ElementAt<TSource>(this IQueryable<TSource> source, int index);
	static TSource ElementAt<TSource>(this IQueryable<TSource> source, Index index);
	static TSource ElementAtOrDefault<TSource>(this IQueryable<TSource> source, int index);
	static TSource ElementAtOrDefault<TSource>(this IQueryable<TSource> source, Index index);
	static IQueryable<TSource> Except<TSource>(this IQueryable<TSource> source1, IEnumerable<TSource> source2, IEqualityComparer<TSource> comparer = default);
	static IQueryable<TSource> ExceptBy<TSource, TKey>(this IQueryable<TSource> source1, IEnumerable<TKey> source2, Expression<Func<TSource, TKey>> keySelector, IEqualityComparer<TKey> comparer = default);
	static TSource First<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = default);
	static TSource FirstOrDefault<TSource>(this IQueryable<TSource> source, TSource defaultValue);
	static TSource FirstOrDefault<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = default, TSource defaultValue = default);
	static IQueryable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, IEqualityComparer<TKey> comparer = default);
	static IQueryable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector, IEqualityComparer<TKey> comparer = default);
	static IQueryable<TResult> GroupBy<TSource, TKey, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TKey, IEnumerable<TSource>, TResult>> resultSelector, IEqualityComparer<TKey> comparer = default);
	static IQueryable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector, Expression<Func<TKey, IEnumerable<TElement>, TResult>> resultSelector, IEqualityComparer<TKey> comparer = default);
	static IQueryable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IQueryable<TOuter> outer, IEnumerable<TInner> inner, Expression<Func<TOuter, TKey>> outerKeySelector, Expression<Func<TInner, TKey>> innerKeySelector, Expression<Func<TOuter, IEnumerable<TInner>, TResult>> resultSelector, IEqualityComparer<TKey> comparer = default);
	static IQueryable<(int Index, TSource Item)> Index<TSource>(this IQueryable<TSource> source);
	static IQueryable<TSource> Intersect<TSource>(this IQueryable<TSource> source1, IEnumerable<TSource> source2, IEqualityComparer<TSource> comparer = default);
	static IQueryable<TSource> IntersectBy<TSource, TKey>(this IQueryable<TSource> source1, IEnumerable<TKey> source2, Expression<Func<TSource, TKey>> keySelector, IEqualityComparer<TKey> comparer = default);
	static IQueryable<TResult> Join<TOuter, TInner, TKey, TResult>(this IQueryable<TOuter> outer, IEnumerable<TInner> inner, Expression<Func<TOuter, TKey>> outerKeySelector, Expression<Func<TInner, TKey>> innerKeySelector, Expression<Func<TOuter, TInner, TResult>> resultSelector, IEqualityComparer<TKey> comparer = default);
	static TSource Last<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = default);
	static TSource LastOrDefault<TSource>(this IQueryable<TSource> source, TSource defaultValue);
	static TSource LastOrDefault<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = default, TSource defaultValue = default);
	static long LongCount<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = default);
	static TSource Max<TSource>(this IQueryable<TSource> source, IComparer<TSource> comparer = default);
	static TResult Max<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> selector);
	static TSource MaxBy<TSource, TKey>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, IComparer<TSource> comparer = default);
	static TSource Min<TSource>(this IQueryable<TSource> source, IComparer<TSource> comparer = default);
	static TResult Min<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> selector);
	static TSource MinBy<TSource, TKey>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, IComparer<TSource> comparer = default);
	static IQueryable<TResult> OfType<TResult>(this IQueryable source);
	static IOrderedQueryable<T> Order<T>(this IQueryable<T> source, IComparer<T> comparer = default);
	static IOrderedQueryable<TSource> OrderBy<TSource, TKey>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, IComparer<TKey> comparer = default);
	static IOrderedQueryable<TSource> OrderByDescending<TSource, TKey>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, IComparer<TKey> comparer = default);
	static IOrderedQueryable<T> OrderDescending<T>(this IQueryable<T> source, IComparer<T> comparer = default);
	static IQueryable<TSource> Prepend<TSource>(this IQueryable<TSource> source, TSource element);
	static IQueryable<TSource> Reverse<TSource>(this IQueryable<TSource> source);
	static IQueryable<TResult> Select<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> selector);
	static IQueryable<TResult> Select<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, int, TResult>> selector);
	static IQueryable<TResult> SelectMany<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, IEnumerable<TResult>>> selector);
	static IQueryable<TResult> SelectMany<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, int, IEnumerable<TResult>>> selector);
	static IQueryable<TResult> SelectMany<TSource, TCollection, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, int, IEnumerable<TCollection>>> collectionSelector, Expression<Func<TSource, TCollection, TResult>> resultSelector);
	static IQueryable<TResult> SelectMany<TSource, TCollection, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, IEnumerable<TCollection>>> collectionSelector, Expression<Func<TSource, TCollection, TResult>> resultSelector);
	static bool SequenceEqual<TSource>(this IQueryable<TSource> source1, IEnumerable<TSource> source2, IEqualityComparer<TSource> comparer = default);
	static TSource Single<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = default);
	static TSource SingleOrDefault<TSource>(this IQueryable<TSource> source, TSource defaultValue);
	static TSource SingleOrDefault<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = default, TSource defaultValue = default);
	static IQueryable<TSource> Skip<TSource>(this IQueryable<TSource> source, int count);
	static IQueryable<TSource> SkipLast<TSource>(this IQueryable<TSource> source, int count);
	static IQueryable<TSource> SkipWhile<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate);
	static IQueryable<TSource> SkipWhile<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int, bool>> predicate);
	static int Sum(this IQueryable<int> source);
	static int? Sum(this IQueryable<int?> source);
	static long Sum(this IQueryable<long> source);
	static long? Sum(this IQueryable<long?> source);
	static float Sum(this IQueryable<float> source);
	static float? Sum(this IQueryable<float?> source);
	static double Sum(this IQueryable<double> source);
	static double? Sum(this IQueryable<double?> source);
	static decimal Sum(this IQueryable<decimal> source);
	static decimal? Sum(this IQueryable<decimal?> source);
	static int Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int>> selector);
	static int? Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int?>> selector);
	static long Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, long>> selector);
	static long? Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, long?>> selector);
	static float Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, float>> selector);
	static float? Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, float?>> selector);
	static double Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double>> selector);
	static double? Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double?>> selector);
	static decimal Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> selector);
	static decimal? Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal?>> selector);
	static IQueryable<TSource> Take<TSource>(this IQueryable<TSource> source, int count);
	static IQueryable<TSource> Take<TSource>(this IQueryable<TSource> source, Range range);
	static IQueryable<TSource> TakeLast<TSource>(this IQueryable<TSource> source, int count);
	static IQueryable<TSource> TakeWhile<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate);
	static IQueryable<TSource> TakeWhile<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int, bool>> predicate);
	static IOrderedQueryable<TSource> ThenBy<TSource, TKey>(this IOrderedQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, IComparer<TKey> comparer = default);
	static IOrderedQueryable<TSource> ThenByDescending<TSource, TKey>(this IOrderedQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, IComparer<TKey> comparer = default);
	static IQueryable<TSource> Union<TSource>(this IQueryable<TSource> source1, IEnumerable<TSource> source2, IEqualityComparer<TSource> comparer = default);
	static IQueryable<TSource> UnionBy<TSource, TKey>(this IQueryable<TSource> source1, IEnumerable<TSource> source2, Expression<Func<TSource, TKey>> keySelector, IEqualityComparer<TKey> comparer = default);
	static IQueryable<TSource> Where<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate);
	static IQueryable<TSource> Where<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int, bool>> predicate);
	static IQueryable<(TFirst First, TSecond Second)> Zip<TFirst, TSecond>(this IQueryable<TFirst> source1, IEnumerable<TSecond> source2);
	static IQueryable<TResult> Zip<TFirst, TSecond, TResult>(this IQueryable<TFirst> source1, IEnumerable<TSecond> source2, Expression<Func<TFirst, TSecond, TResult>> resultSelector);
	static IQueryable<(TFirst First, TSecond Second, TThird Third)> Zip<TFirst, TSecond, TThird>(this IQueryable<TFirst> source1, IEnumerable<TSecond> source2, IEnumerable<TThird> source3);
}
