class Base { } class Derived : Base { public int X; }
class User { int M(Base b) { if (b is Derived) return ((Derived)b).X; var d = b as Derived; return (b as Derived)!.X + d!.X; } }
