class Tree<T>
{
    public class Node { public T Value; public Node Next; }
    public Node Root;
}
class Leaf { public void Grow() { } }
class User
{
    void M(Tree<Leaf> tree) { tree.Root.Value.Grow(); tree.Root.Next.Value.Grow(); }
    void N() { var node = new Tree<Leaf>.Node(); node.Value.Grow(); }
}
