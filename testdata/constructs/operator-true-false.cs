struct Tri { public static bool operator true(Tri t) => true; public static bool operator false(Tri t) => false; public static Tri operator &(Tri a, Tri b) => a; public static Tri operator |(Tri a, Tri b) => a; public static Tri operator !(Tri a) => a; }
class User { void M(Tri a, Tri b) { if (a) { } if (!a) { } var c = a & b; var d = a | b; } }
