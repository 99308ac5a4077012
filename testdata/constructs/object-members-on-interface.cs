interface IThing { } class Thing : IThing { public override string ToString() => ""; }
class User { string M(IThing t, Thing u) { return t.ToString() + u.ToString() + t.GetType().Name; } }
