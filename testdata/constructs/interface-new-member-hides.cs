interface IBase { object Value { get; } }
interface IDerived : IBase { new Text Value { get; } }
class Text { public int Size; }
class User { int M(IDerived d) { return d.Value.Size; } object N(IBase b) { return b.Value; } }
