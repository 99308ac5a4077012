struct S { public int X; } class A { public int Y; }
class Api { public static T Last<T>(T[] t) => t[0]; public static T Some<T>(T? t) where T : struct => t!.Value; public static T P<T>(params T[] t) => t[0]; }
class User { int M(A[] a, S? s) { return Api.Last(a).Y + Api.Some(s).X + Api.P(new A(), new A()).Y; } }
