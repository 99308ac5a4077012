class Car { public Engine Engine { get; set; } = new Engine(); public int Speed; public Engine Get { get; } = new Engine(); }
class Engine { public int Power { get; set; } }
class User { Car M() { return new Car { Engine = new Engine { Power = 3 }, Speed = 1, Get = { Power = 2 } }; } }
