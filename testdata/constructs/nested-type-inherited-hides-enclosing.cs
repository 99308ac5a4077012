class Base { public class Part { public int A; } }
class Outer
{
    class Part { public int B; }
    class Inner : Base { int M(Part part) { return part.A; } }
    int M(Part part) { return part.B; }
}
