using System.Collections.Generic;
class Key { } class Value { public int X; }
class User { int M(Key k) { var d = new Dictionary<Key, Value> { { k, new Value() }, { new Key(), new Value { X = 2 } } }; return d[k].X; } }
