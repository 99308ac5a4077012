interface IBase { void Go(); int Count { get; } }
interface IMid : IBase { }
interface ILeaf : IMid { void Extra(); }
class User { int M(ILeaf l) { l.Go(); l.Extra(); return l.Count; } }
