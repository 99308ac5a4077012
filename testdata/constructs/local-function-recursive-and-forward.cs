class Node { public Node Left; public int X; }
class User { int M(Node n) { var s = Sum(n); return s; int Sum(Node x) => x == null ? 0 : x.X + Sum(x.Left); } }
