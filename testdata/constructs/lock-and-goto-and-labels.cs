class Gate { } class A { public void Go() { } }
class User { Gate gate = new Gate(); void M(A a) { lock (gate) { a.Go(); } goto end; end: a.Go(); } }
