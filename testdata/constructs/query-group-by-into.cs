using System.Collections.Generic; using System.Linq;
class Line { public Kind Kind = new Kind(); public int Price; } class Kind { public int K; }
class User { int M(List<Line> lines) { var q = from l in lines group l by l.Kind into g where g.Key.K > 1 select g.First(); var r = from l in lines group l.Price by l.Kind; return q.First().Price + r.First().Key.K; } }
