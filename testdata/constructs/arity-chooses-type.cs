class Result { public void Plain() { } }
class Result<T> { public void One() { } }
class Result<T, U> { public void Two() { } }
class User
{
    void M(Result a, Result<int> b, Result<int, string> c) { a.Plain(); b.One(); c.Two(); }
}
