using System; using System.Collections.Generic;
class A : IComparable<A> { public int X; public int CompareTo(A o) => X.CompareTo(o.X); }
class ByX : IComparer<A> { public int Compare(A a, A b) => a.CompareTo(b); }
class User { void M(List<A> l) { l.Sort((a, b) => a.X - b.X); l.Sort(new ByX()); l.ForEach(a => a.X++); var i = l.FindIndex(a => a.X == 1); Array.Sort(l.ToArray(), (a, b) => a.CompareTo(b)); } }
