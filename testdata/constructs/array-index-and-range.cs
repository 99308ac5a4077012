class Cell { public int X; }
class User { int M(Cell[] cells) { var tail = cells[1..]; return cells[^1].X + tail[0].X + cells[1..^1][0].X; } }
