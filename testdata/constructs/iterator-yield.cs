using System.Collections.Generic;
class A { public int X; } class Src { public A Next() => new A(); }
class User { IEnumerable<A> All(Src s) { yield return s.Next(); yield return new A(); yield break; } int M(Src s) { var n = 0; foreach (A a in All(s)) n += a.X; return n; } }
