record Address(string Street, City City);
record City(string Name);
class User { string M(Address a) { return a.City.Name + a.Street; } }
