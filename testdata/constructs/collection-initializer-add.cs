using System.Collections; using System.Collections.Generic;
class Bag : IEnumerable<Item> { public void Add(Item i) { } public void Add(string k, Other o) { } public IEnumerator<Item> GetEnumerator() { return null!; } IEnumerator IEnumerable.GetEnumerator() { return null!; } }
class Item { } class Other { }
class User { Bag M() { return new Bag { new Item(), { "k", new Other() } }; } }
