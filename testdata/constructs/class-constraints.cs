interface IEntity { int Id { get; } }
class Root { }
class Repo<T> where T : Root, IEntity, new() { int M(T t) { return t.Id; } T N() { return new T(); } }
