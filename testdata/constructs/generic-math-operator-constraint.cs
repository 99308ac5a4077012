interface IAdd<T> where T : IAdd<T> { static abstract T operator +(T a, T b); static abstract T Zero { get; } }
class User { static T Sum<T>(T[] items) where T : IAdd<T> { var s = T.Zero; foreach (var i in items) s += i; return s; } }
