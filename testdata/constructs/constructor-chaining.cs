class Base { public Base(Options o) { } public Base(int i) { } }
class Derived : Base
{
    public Derived() : this(1) { }
    public Derived(int i) : base(Make(i)) { }
    static Options Make(int i) { return new Options(); }
}
class Options { }
