class Node { public Node Next; public bool Ok() => true; }
class User { void M(Node first) { for (var n = first; n != null; n = n.Next) n.Ok(); while (first.Ok()) first = first.Next; do { } while (first.Ok()); for (Node a = first, b = a.Next; ; ) { b.Ok(); break; } } }
