record struct Span2(Mark From, Mark To) { public int Size => To.At - From.At; public Span2(Mark m) : this(m, m) { } }
record struct Mark(int At);
class User { int M() { return new Span2(new Mark(1)).Size; } }
