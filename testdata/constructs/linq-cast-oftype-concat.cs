using System.Collections; using System.Collections.Generic; using System.Linq;
class Base { public int X; } class D : Base { public int Y; }
class User { int M(ArrayList l, List<Base> b, List<D> d) { return l.Cast<Base>().First().X + b.OfType<D>().Last().Y + b.Concat(d).First().X + b.Except(d).Distinct().Skip(1).Take(2).Single().X; } }
