using A;
namespace N.Inner
{
    public class Intact { void M() { A.B(); } }

    public class Broken<T> : Base<T>, IOther where T : Item
    {
        public void First(Type x) { x.Run(); }
        void Second(int ( { Helper.Call(); }
        public int Third => Other.Value;
        void Fourth()
        {
            var a = new Thing(;
            Use(a.B, );
            int = 3 + ;
            if (Flag x) { Late.Call(); }
        }
    }

    enum Kind { A, B = , C = Other.D }

    class Unclosed
    {
        void Fifth() { Last.Call(
