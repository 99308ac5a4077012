class Base { public int X; } class D1 : Base { }
class Api { public static T Or<T>(T a, T b) => a; }
class User { int M(Base b, D1 d) { return Api.Or(b, d).X; } }
