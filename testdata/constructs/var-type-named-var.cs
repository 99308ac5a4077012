class Box { public int X; }
class User { int M() { var box = new Box(); var copy = box; return copy.X; } }
