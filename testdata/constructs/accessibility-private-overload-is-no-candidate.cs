class Target
{
    private void Put(string s) { }
    public void Put(object o) { }
    void Own() { Put("x"); }
}
class Derived : Target { void M() { Put("y"); } }
class User { void M(Target t) { t.Put("z"); } }
