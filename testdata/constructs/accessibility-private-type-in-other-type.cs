class Node { public int Id; }
class A { private class Node { public int Hidden; } Node n = new Node(); int M() { return n.Hidden; } }
class B : A { int M(Node node) { return node.Id; } }
