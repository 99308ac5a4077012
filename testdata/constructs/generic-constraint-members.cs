interface INamed { string Name { get; } } class Root { public int Id; public void Save() { } }
class Api { public static string M<T, U>(T t, U u) where T : Root, INamed where U : T { t.Save(); u.Save(); return t.Name + u.Name + t.Id; } }
