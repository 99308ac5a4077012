interface ILog { void Write(string s); void Warn(string s) { Write("w" + s); } static ILog Null => new NullLog(); }
class NullLog : ILog { public void Write(string s) { } }
class User { void M(NullLog l, ILog i) { ((ILog)l).Warn("x"); i.Warn("y"); ILog.Null.Write("z"); } }
