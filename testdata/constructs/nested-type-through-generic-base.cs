class Base<T> { public class Item { public T Value; } protected Item Make() => new Item(); }
class A { public int X; } class Derived : Base<A> { int M() { Item i = Make(); return i.Value.X + new Item().Value.X; } }
