class Repo<T> { public int Count; }
class Item { }
class User { string M() { return nameof(Repo<Item>); } string N() { return nameof(Repo<Item>.Count); } }
