class Base { protected virtual Item Make() { return new Item(); } protected int this[int i] => i; public Item P { get; set; } = new Item(); }
class Derived : Base { protected override Item Make() { base.P = base.Make(); return base.P; } int M() { return base[1] + base.Make().X; } }
class Item { public int X; }
