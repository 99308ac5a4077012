class Base { public static Base operator +(Base a, Base b) => a; public int X; }
class Derived : Base { }
class User { int M(Derived a, Derived b) { return (a + b).X; } }
