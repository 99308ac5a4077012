abstract class Base { public abstract Item Item { get; } public virtual int Count { get { return 0; } set { } } }
class Derived : Base { public override Item Item => new Item(); public override int Count { get { return base.Count; } set { base.Count = value; } } }
class Item { public int X; }
class User { int M(Base b, Derived d) { return b.Item.X + d.Item.X + d.Count; } }
