file class Hidden { public int A; }
class User { int M() { return new Hidden().A; } }
