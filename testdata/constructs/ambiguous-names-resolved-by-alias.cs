using One;
using Two;
using Thing = Two.Thing;
namespace One { class Thing { public int A; } class OnlyOne { } }
namespace Two { class Thing { public int B; } class OnlyTwo { } }
class User { int M(Thing t, OnlyOne a, OnlyTwo b) { return t.B; } }
