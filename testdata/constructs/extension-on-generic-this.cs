using System.Collections.Generic;
static class Ext { public static T Pick<T>(this IEnumerable<T> items) { return default!; } public static U Turn<T, U>(this T t, System.Func<T, U> f) => f(t); }
class Item { public Price Price = new Price(); } class Price { public int X; }
class User { int M(List<Item> items, Item[] array) { return items.Pick().Price.X + array.Pick().Turn(i => i.Price).X; } }
