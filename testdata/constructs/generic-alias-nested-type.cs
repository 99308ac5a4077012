using Node = Tree<Leaf>.Node;
class Tree<T> { public class Node { public T Value; } } class Leaf { public int X; }
class User { int M(Node n) { return n.Value.X; } }
