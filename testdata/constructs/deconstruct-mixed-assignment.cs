class A { public int X; }
class User { A a; A Make() { return new A(); } void M() { (a, var n) = (Make(), 3); (this.a, n) = (new A(), a.X); } }
