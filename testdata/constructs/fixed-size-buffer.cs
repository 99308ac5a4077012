unsafe struct Packet { public fixed byte Data[Sizes.Max]; public int N; }
static class Sizes { public const int Max = 16; }
unsafe class User { byte M(Packet* p) { return p->Data[p->N]; } }
