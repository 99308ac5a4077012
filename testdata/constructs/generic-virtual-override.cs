abstract class Visitor<R> { public abstract R Visit<T>(T t); }
class Printer : Visitor<Text> { public override Text Visit<T>(T t) { return new Text(); } }
class Text { public int Size; }
class User { int M(Visitor<Text> v, Printer p) { return v.Visit(1).Size + p.Visit("").Size; } }
