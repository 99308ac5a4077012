class A { public int X; }
class User { int M(A[] items) { if (items is [var first, .., { X: 3 } last]) return first.X + last.X; if (items is [_, .. var rest]) return rest[0].X; return items is [] ? 1 : 0; } }
