using System.Collections.Generic; using System.Linq;
class A { public int X; } class B { public int Y; }
class User { int M(List<(A a, B b)> list) { return list.First().a.X + list.Select(t => t.b).First().Y + list.Sum(t => t.a.X); } }
