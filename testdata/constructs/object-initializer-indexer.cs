class Table { public Cell this[string key] { get { return null!; } set { } } }
class Cell { }
class User { Table M() { return new Table { ["a"] = new Cell(), ["b"] = new Cell() }; } }
