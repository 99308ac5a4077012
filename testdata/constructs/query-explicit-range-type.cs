using System.Collections; using System.Linq;
class A { public int X; }
class User { int M(ArrayList list) { return (from A a in list select a.X).First(); } }
