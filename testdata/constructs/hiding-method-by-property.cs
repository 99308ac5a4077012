class Base { public int Size() { return 1; } }
class Derived : Base { public new int Size { get { return base.Size(); } } }
class User { int M(Derived d, Base b) { return d.Size + b.Size(); } }
