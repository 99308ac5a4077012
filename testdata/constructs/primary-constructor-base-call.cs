class Base(Log log) { protected Log Log { get; } = log; }
class Derived(Log log, int n) : Base(log) { void M() { Log.Write(n); } }
class Log { public void Write(int n) { } }
