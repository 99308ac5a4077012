class Builder { public Builder A(int i) => this; public Builder B(Part p) => this; public Product Build() => new Product(); } class Part { public static Part Of(int i) => new Part(); } class Product { public int X; }
class User { int M() { return new Builder().A(1).B(Part.Of(2)).A(3).Build().X; } }
