class Creation
{
    void Run()
    {
        Use(new A(), new A.B<C>(d, e: 1), new A { }, new() , new(1) { X = 2 });
        Use(new A { B = 1, C = D.E, F = { G = 1, H = { I = J.K } }, L = { 1, M.N }, [0] = O.P, ["q", r] = { S = 1 } });
        Use(new List<A> { B.C, new D(), { 1, E.F }, g = h });
        Use(new A(b) { C = { [D.E] = { F = 1 } } }.G());
        Use(new int[3], new A[B.C, 2], new A[2][], new A[] { b, C.D }, new int[,] { { 1, A.B }, { 2, 3 } }, new int[2][,] { null, c });
        Use(new[] { a, B.C }, new[,] { { 1 }, { 2 } });
        int[] values = { 1, A.B };
        A[,] grid = { { a }, { b } };
        Use(stackalloc int[3], stackalloc A[] { 1, B.C }, stackalloc[] { 1, 2 });
        Use(new { A = b, C.D, e, F = new { G = 1 } , h?.I });
        Use([], [1, A.B], [..a, ..B.C(), d], [[1], [2]]);
        Use(new A?(b), new (int, A)(1, b), new A().B.C, new A[1].Length, new dynamic());
    }
}
