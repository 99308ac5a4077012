class Row { public int Count => 3; public Cell this[int i] => new Cell(); public Row Slice(int a, int n) { return this; } }
class Cell { public int X; }
class User { int M(Row r) { return r[^1].X + r[1..2][0].X; } }
