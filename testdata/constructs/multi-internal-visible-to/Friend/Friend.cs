using Lib;
class FriendUser { int M(Secret s, Open o) { o.Go("x"); return s.X; } }
