using Pair = (Shop.Line First, Shop.Line Second);
namespace Shop { class Line { public int Price; } }
class User { int M(Pair pair) { return pair.First.Price + pair.Second.Price; } }
