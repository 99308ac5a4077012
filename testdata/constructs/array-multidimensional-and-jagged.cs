class Cell { public int X; }
class User { int M(Cell[,] a, Cell[][] b) { var row = b[0]; return a[0, 1].X + b[0][1].X + row[2].X + row.Length; } Cell[][] N() { return new Cell[3][]; } }
