class Base { public Cell this[int i] => new Cell(); }
class Derived : Base { }
class Cell { public int X; }
class User { int M(Derived d) { return d[1].X; } }
