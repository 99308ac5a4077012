using System.Collections.Generic;
class Value { public int X; }
class User { int M(Dictionary<string, Value> map) { return map.TryGetValue("a", out var v) ? v.X : 0; } }
