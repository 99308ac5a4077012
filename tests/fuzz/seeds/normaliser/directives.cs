// probe: conditions in every place
#define LOCAL
#undef TRACE
using System;
#if DEBUG
using System.Linq;
#else
using System.Text
#endif
#if DEBUG && !TRACE || (LOCAL == true) && NOPE != false
namespace Conditional
#else
namespace Other
#endif
{
#if DEBUG
    [Obsolete]
#endif
#if NOPE
    public sealed class Shape : Exception
#elif LOCAL
    public class Shape :
#if DEBUG
        Exception,
#endif
        IDisposable
#else
    broken
#endif
    {
        enum E { A,
#if DEBUG
            B = 2,
#else
            B = 3
#endif
            C }
        public
#if DEBUG
        static
#endif
        int F(int a
#if DEBUG
            , int b
#endif
            )
        {
            var x = a
#if DEBUG
                + 1
#else
                + 2
#endif
                ;
            if (x > 1
#if DEBUG
                && x < 3
#endif
            ) { }
            else
#if DEBUG
            if (x == 2)
#endif
            { x = 3; }
            switch (x) {
#if DEBUG
                case 1:
#else
                case 2:
#endif
                    break;
            }
            var y = new UriBuilder {
#if DEBUG
                Host = "a",
#else
                Host = "b"
#endif
                Port = 1 };
            return "a"
#if DEBUG
                .ToUpper()
#endif
                .Length;
        }
        public void Dispose() {
#if NOPE
        }
        void Gone() { "
#endif
        }
    }
}
// probe: nested and broken inactive code
class Inactive
{
#if NOPE
    this is not C# at all ' " @" { (
#if DEBUG
    #region x
    #endregion
#else
    still nothing
#endif
#elif ALSO_NOPE
    "unterminated
#else
    int kept;
#endif
#if true
    int yes;
#endif
#if false
    int no
#endif
#if !NOPE
#if (DEBUG)
    int both;
#endif
#endif
    # if DEBUG
    int spaced;
    #  else // comment
    int other
    # endif // DEBUG
}
// probe: directives that only inform
#nullable enable
#nullable disable warnings
#nullable restore annotations
#pragma warning disable CS0168, 1591 // comment
#pragma warning disable
#pragma warning restore CS0168
#pragma checksum "file.cs" "{406EA660-64CF-4C82-B6F0-42D48172A799}" "ab007f1d23d9"
#pragma unknown things here "
class Informing
{
    #region Fields " ' /*
    int a;
    #endregion
    #region
#line 200 "Special.cs"
    int b;
#line hidden
#line default
#line (1, 1) - (5, 60) 10 "partial-class.cs"
    #endregion Fields
#if NOPE
#error broken on purpose
#endif
    void M() { a = b; }
    #region End
    void N(int x,
    #region inside
        int y)
    #endregion
    { }
    #endregion
}
// probe: directives between tokens of one statement
class Between
{
    int M(int async) => async
#pragma warning disable
        + 1
#pragma warning restore
        ;
    void N(System.Func<int, int> f)
    {
        N(
#region arguments
            x =>
#if DEBUG
                x
#else
                -x
#endif
#endregion
            );
        var q = new[] {
#pragma warning disable 1
            1,
#line 3
            2,
#nullable disable
        };
    }
}
