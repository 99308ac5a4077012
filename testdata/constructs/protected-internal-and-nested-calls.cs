class Base { protected internal void A() { } private protected void B() { } internal void C() { } }
class Derived : Base { void M() { A(); B(); C(); new Derived().B(); } }
class User { void M(Base b) { b.A(); b.C(); } }
