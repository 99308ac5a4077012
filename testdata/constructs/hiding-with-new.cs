class Base { public Item Value = new Item(); public void Run() { } }
class Derived : Base { public new Other Value = new Other(); public new void Run() { base.Run(); } }
class Item { public int A; } class Other { public int B; }
class User { int M(Base b, Derived d) { b.Run(); d.Run(); return b.Value.A + d.Value.B; } }
