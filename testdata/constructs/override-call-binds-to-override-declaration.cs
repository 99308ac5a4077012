class Base { public virtual void Run() { } public virtual void Only() { } }
class Mid : Base { public override void Run() { base.Run(); } }
class Leaf : Mid { }
class User { void M(Base a, Mid b, Leaf c) { a.Run(); b.Run(); c.Run(); c.Only(); } }
