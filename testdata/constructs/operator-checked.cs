struct Small { public static Small operator +(Small a, Small b) => a; public static Small operator checked +(Small a, Small b) => b; public static explicit operator byte(Small s) => 1; }
class User { Small M(Small a, Small b) { unchecked { a = a + b; } return checked(a + b); } }
