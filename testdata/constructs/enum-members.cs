enum Level { Low, High = 5, Max = High }
[System.Flags] enum Rights : byte { None = 0, Read = 1, All = Read | Level2.Value }
static class Level2 { public const byte Value = 2; }
class User { bool M(Level l, Rights r) { return l == Level.High && r.HasFlag(Rights.Read) && (r & Rights.All) != 0; } }
