class Base { public virtual void Put(string s) { } }
class Derived : Base { public override void Put(string s) { } public void Put(object o) { } }
class User { void M(Derived d) { d.Put("x"); } }
