class Money { public static Money operator +(Money a, Money b) => a; public static Money operator -(Money a) => a; public static Money operator *(Money a, int n) => a; public static Money operator ++(Money a) => a; public int X; }
class User { int M(Money a, Money b) { var c = a + b; a += b; a++; return (-(c * 2)).X; } }
