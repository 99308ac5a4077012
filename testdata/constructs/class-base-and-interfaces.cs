interface IA { }
interface IB : IA { }
abstract class Base { }
class Derived : Base, IB { }
struct Point : IA { }
record Person(string Name) : IB;
