// C# 14
static class Ext
{
    extension(Bag bag)
    {
        public int Twice() { return bag.Size * 2; }
        public bool IsEmpty => bag.Size == 0;
    }
}
class Bag { public int Size; }
class User { int M(Bag b) { return b.IsEmpty ? 0 : b.Twice(); } }
