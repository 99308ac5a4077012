interface IA { void Go(); } interface IB { void Stop(); } interface IC : IA, IB { new void Go(); }
class User { void M(IC c) { c.Go(); c.Stop(); ((IA)c).Go(); } }
