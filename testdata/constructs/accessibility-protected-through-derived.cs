class Base { protected int Value { get; set; } }
class Derived : Base { int M(Derived other) { return other.Value + Value + base.Value; } }
