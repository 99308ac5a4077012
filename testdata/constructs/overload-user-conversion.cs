class Id { public static implicit operator Id(string s) => new Id(); }
class Api { public void Go(Id id, int n) { } public void Go(int i) { } }
class User { void M(Api api) { api.Go("a", 1); api.Go(1); } }
