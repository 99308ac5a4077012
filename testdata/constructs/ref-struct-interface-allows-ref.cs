interface IRead { int Get(); } ref struct Reader : IRead { public int Get() => 1; }
class Api { public static int Take<T>(T t) where T : IRead, allows ref struct => t.Get(); } class User { int M() => Api.Take(new Reader()); }
