class Builder<TSelf> where TSelf : Builder<TSelf> { public TSelf Name(string s) { return (TSelf)this; } }
class CarBuilder : Builder<CarBuilder> { public Car Build() { return new Car(); } }
class Car { public int X; }
class User { int M() { return new CarBuilder().Name("a").Name("b").Build().X; } }
