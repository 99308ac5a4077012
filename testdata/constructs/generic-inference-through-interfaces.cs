using System.Collections.Generic;
class A { public int X; }
class AList : List<A> { }
class Api { public static T First<T>(IEnumerable<T> t) { foreach (var x in t) return x; return default!; } public static V Pick<K, V>(IDictionary<K, V> d) => default!; }
class User { int M(AList list, HashSet<A> set, Dictionary<string, A> d) { return Api.First(list).X + Api.First(set).X + Api.Pick(d).X; } }
