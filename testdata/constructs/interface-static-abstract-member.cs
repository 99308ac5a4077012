interface IParse<TSelf> where TSelf : IParse<TSelf> { static abstract TSelf Parse(string s); static abstract TSelf operator +(TSelf a, TSelf b); static virtual int Zero => 0; }
struct Num : IParse<Num> { public static Num Parse(string s) => new Num(); public static Num operator +(Num a, Num b) => a; }
class User
{
    T M<T>(string s) where T : IParse<T> { return T.Parse(s) + T.Parse(s); }
    int Z<T>() where T : IParse<T> => T.Zero;
    Num N() { return M<Num>("1") + Num.Parse("2"); }
}
