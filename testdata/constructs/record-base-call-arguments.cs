class Names { public static string Of(int i) { return ""; } }
record Base(string Name);
record Derived(int Id) : Base(Names.Of(Id));
