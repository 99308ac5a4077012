class Patterns
{
    void Run()
    {
        Use(a is 1, a is -1, a is "s", a is null, a is Limits.Max, a is nameof(B), a is default(C), a is (1), a is 'c');
        Use(a is int, a is Type, a is A.Type, a is List<int>, a is int[], a is (int, string), a is A?, a is global::A.B);
        Use(a is int n, a is Type t, a is List<A.B> l, a is Type _, a is var v, a is var (x, y), a is var _);
        Use(a is { }, a is { X: 1 }, a is { X.Y.Z: Limits.Max, W: { } w }, a is Type { X: var x1 } p, a is A.Type { });
        Use(a is (1, 2), a is (var b1, _), a is Point(1, var y1), a is Point(X: 1, Y: > 2) { Z: 3 } named, a is (X: 1, Y: 2), a is () , a is Point(C.D, E), a is (C.D, 1));
        Use(a is > 1, a is >= Limits.Min and <= Limits.Max, a is < 'a' or > 'z', a is not (1 or 2), a is not Type t2);
        Use(a is [], a is [1, 2], a is [1, .., 3], a is [var first, .., Type last] whole, a is [.. , 4]);
        Use(a is (Type), a is (Type t3), a is ((1) or (2)));
        switch (a)
        {
            case Type: break;
            case A.Type: break;
            case int or long: break;
            case List<int>: break;
            case Type t4 when t4.X: break;
            case { Length: > Limits.Max }: break;
            case var (i, j) when i == j: break;
            case var any: break;
            case Limits.Max: break;
            case "s" or "t": break;
            case 1 + 2: break;
            case > 3: break;
            case not null: break;
            case (Type)1: break;
            case [1]: break;
        }
        var z = a switch
        {
            null => 1,
            Type => 2,
            A.Type => 3,
            Type { X: 1 } s when s.Y?.Z == 2 => 4,
            (1, _) => 5,
            (var l1, > 3) => 6,
            Limits.Max or Limits.Min => 7,
            not null => 8,
            > 3 when a?.B == c => 9,
            [1, ..] => 10,
            Type _ => 11,
            List<int> or int[] => 12,
            "a" + "b" => 13,
            _ => 14,
        };
    }
}
