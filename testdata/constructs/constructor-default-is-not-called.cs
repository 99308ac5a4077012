class Plain { public int X { get; set; } }
class WithCtor { public WithCtor() { } }
class User { void M() { var p = new Plain(); var w = new WithCtor(); p.X = 1; } }
