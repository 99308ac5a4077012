class Base { } class D1 : Base { } class D2 : Base { }
class User { int M(Base b) => b switch { D1 => 1, D2 => 2, _ => 3 }; }
