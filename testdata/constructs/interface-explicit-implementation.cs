interface IRead { int Get(); int Size { get; } }
interface IWrite { int Get(); }
class Both : IRead, IWrite
{
    Helper helper = new Helper();
    int IRead.Get() { return helper.One(); }
    int IRead.Size { get { return helper.One(); } }
    int IWrite.Get() { return 2; }
    public int Get() { return 3; }
}
class Helper { public int One() { return 1; } }
class User { int M(Both b) { return b.Get() + ((IRead)b).Get() + ((IWrite)b).Get() + ((IRead)b).Size; } }
