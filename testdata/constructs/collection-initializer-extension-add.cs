using System.Collections; using System.Collections.Generic;
class Bag : IEnumerable { public void Add(int i) { } public IEnumerator GetEnumerator() { return null!; } }
static class Ext { public static void Add(this Bag b, Item i) { } }
class Item { }
class User { Bag M() { return new Bag { 1, new Item() }; } }
