namespace A { namespace B { class One { } } }
namespace A.B { class Two { One one = new One(); } }
