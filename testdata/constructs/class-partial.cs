partial class Order { int total; }
interface IHas { }
partial class Order : IHas { public Line Line = new Line(); int M() { return total + Line.Price; } }
class Line { public int Price; }
class User { int M(Order o) { return o.Line.Price; } }
