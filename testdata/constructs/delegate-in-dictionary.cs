using System; using System.Collections.Generic;
class Context { public void Use() { } }
class User
{
    Dictionary<string, Action<Context>> handlers = new() { ["a"] = c => c.Use() };
    void M(Context c) { handlers["a"](c); handlers["b"].Invoke(c); }
}
