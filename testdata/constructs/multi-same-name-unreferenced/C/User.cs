using Shared;
class User { int M(Thing t) { return t.FromB; } }
