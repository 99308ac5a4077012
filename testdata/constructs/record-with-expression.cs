record Person(string Name, Home Home) { public int Age { get; init; } }
record Home(string City);
class User { Person M(Person p) { return p with { Age = 3, Home = p.Home with { City = "x" } }; } }
