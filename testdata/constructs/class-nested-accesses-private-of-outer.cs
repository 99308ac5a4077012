class Outer
{
    private int secret;
    private static void Hide() { }
    class Inner { int M(Outer o) { Hide(); return o.secret; } }
}
