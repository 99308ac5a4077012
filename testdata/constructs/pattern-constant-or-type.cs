enum Mode { A, B } class Consts { public const string Name = "n"; } class Thing { }
class User { bool M(object o, Mode m) { return o is Thing || o is Consts.Name || m is Mode.A or Mode.B; } }
