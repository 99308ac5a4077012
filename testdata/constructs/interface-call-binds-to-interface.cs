interface IStore { void Save(); }
class Store : IStore { public void Save() { } }
class User { void M(IStore a, Store b) { a.Save(); b.Save(); ((IStore)b).Save(); } }
