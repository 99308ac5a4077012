namespace A { class One { } }
namespace A.B { class Two { } }
namespace A.B.C
{
    class Three { One one; Two two; Three(One one, Two two) { this.one = one; this.two = two; } }
}
