using Lib;
using Other;
class StrangerUser { int M(Secret s, Open o) { o.Go("x"); return s.Y; } }
