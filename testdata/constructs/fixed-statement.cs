unsafe class Buffer { public int[] Data = new int[3]; public Item Item = new(); } class Item { public int X; }
unsafe class User { int M(Buffer b) { fixed (int* p = b.Data, q = &b.Item.X) { return p[0] + *q; } } }
