class Target { public Target() { } public Target(int i) { } public Target(string s, A a) { } public Target(B b) { } }
class A { } class B { }
class User { void M() { new Target(); new Target(1); new Target("", new A()); new Target(new B()); } }
