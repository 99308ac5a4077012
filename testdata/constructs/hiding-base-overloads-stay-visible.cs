class Base { public void Put(int i) { } public void Put(Text t) { } }
class Derived : Base { public void Put(string s) { } }
class Text { }
class User { void M(Derived d) { d.Put(1); d.Put("a"); d.Put(new Text()); } }
