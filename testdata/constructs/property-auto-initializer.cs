class Bag { public int Size; public static Bag Empty() { return new Bag(); } }
class Holder { public Bag First { get; set; } = new Bag(); public Bag Second { get; } = Bag.Empty(); public required Bag Third { get; init; } }
class User { Holder M() { return new Holder { Third = Bag.Empty() }; } }
