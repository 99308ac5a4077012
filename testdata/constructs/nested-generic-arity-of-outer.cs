class Outer<T> { public class Inner<U> { public T First; public U Second; } }
class A { public void Do() { } }
class B { public void Do() { } }
class User
{
    void M(Outer<A>.Inner<B> x) { x.First.Do(); x.Second.Do(); }
}
