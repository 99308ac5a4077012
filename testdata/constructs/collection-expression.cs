using System.Collections.Generic;
class A { public int X; }
class User { List<A> list = [new A()]; A[] M(A a, A[] more) { A[] r = [a, .. more, new A()]; Take([a]); return [r[0]]; } void Take(IEnumerable<A> a) { } }
