using System.Collections;
class Item { public int X; }
class User { int M(ArrayList list) { var n = 0; foreach (Item i in list) n += i.X; return n; } }
