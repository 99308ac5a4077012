class R1 { public void X() { } } class R2 { public void Y() { } }
class Base { public R1 Go(int i) => new R1(); }
class Derived : Base { public R2 Go(long l) => new R2(); }
class User { void M(Derived d) { d.Go(1).Y(); } }
