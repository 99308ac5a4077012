class RI { public void I() { } } class RL { public void L() { } } class RD { public void D() { } } class RM { public void M() { } }
class Api { public RI Go(int i) => new RI(); public RL Go(long l) => new RL(); public RD Go(double d) => new RD(); public RM Go(decimal d) => new RM(); }
class User { void Run(Api api, short s, uint u, float f) { api.Go(s).I(); api.Go(u).L(); api.Go(f).D(); api.Go(1m).M(); api.Go(1L).L(); api.Go(1.5).D(); api.Go('c').I(); } }
