class A { public int X; }
class User { string M(A a) { return $$"""{ "x": {{a.X}} }"""; } }
