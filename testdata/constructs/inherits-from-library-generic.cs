using System.Collections.Generic; using System.Collections.ObjectModel; using System.Linq;
class A { public int X; } class Bag : Collection<A> { public int Total() => this.Sum(a => a.X) + this[0].X + Items[0].X; } class Map : Dictionary<string, A> { }
class User { int M(Bag b, Map m) { b.Add(new A()); return b[0].X + b.First().X + m["k"].X + m.Values.First().X + b.Total(); } }
