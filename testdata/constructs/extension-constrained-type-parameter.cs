interface IEntity { int Id { get; } }
static class Ext { public static T Touch<T>(this T t) where T : IEntity { return t; } }
class Order : IEntity { public int Id => 1; public void Ship() { } }
class User { void M(Order o) { o.Touch().Ship(); } }
