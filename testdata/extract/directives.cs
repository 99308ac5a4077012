#define X
#if X
using A;
#else
using B;
#endif
#pragma warning disable 1591
namespace N
{
    #region Types
    class C
    {
#if X
        int a = D.E;
#elif Y
        int b;
#else
        int c = F.G;
        void M() {
            #if Z
            H();
            #endif
        }
#endif
        int d =
#if X
            I.J
#else
            K.L
#endif
            ;
        enum O {
#if X
            P = Q.R
#endif
        }
    }
    #endregion
}
#nullable enable
