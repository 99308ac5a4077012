class Grid { public Row this[int i] => new Row(); public Column this[string s] => new Column(); }
class Row { public int A; } class Column { public int B; }
class User { int M(Grid g) { return g[0].A + g["x"].B; } }
