class Key { } class Value { public int X; }
class Table
{
    Value v = new Value();
    public Value this[Key key] { get { return v; } set { v = value; } }
    public int this[int i, int j] => i + j;
}
class User { int M(Table t, Key k) { t[k] = t[k]; return t[k].X + t[1, 2]; } }
