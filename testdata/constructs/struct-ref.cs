using System;
ref struct Reader { public Span<byte> Data; public Item Read() { return new Item(); } }
class Item { public int X; }
class User { int M(Reader r) { return r.Read().X; } }
