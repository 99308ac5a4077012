class Row { public int Length => 3; public Cell this[int i] => new Cell(); } class Cell { public int X; }
class User { int M(Row r) { return r is [var a, var b, ..] ? a.X + b.X : 0; } }
