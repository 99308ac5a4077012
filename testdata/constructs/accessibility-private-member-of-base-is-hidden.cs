class Root { public int Value() { return 1; } }
class Mid : Root { private new int Value() { return 2; } }
class Leaf : Mid { int M() { return Value(); } }
class User { int M(Mid mid) { return mid.Value(); } }
