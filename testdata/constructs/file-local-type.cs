file class Hidden { public int X; }
class User { int M() { return new Hidden().X; } }
