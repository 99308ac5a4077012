class Queries
{
    void Run()
    {
        var a = from x in Source select x.Name;
        var b =
            from Type x in Source
            from y in x.Children
            let z = y.Value + Limits.Min
            where z > Limits.Max && x.Flag
            join Other o in Others on x.Key equals o.Key
            join k in Keys on new { x.A, B = y.C } equals new { o.A, o.B } into ks
            orderby x.Name, z descending, o.Key ascending
            group new { x, o } by x.Kind into g
            where g.Any()
            select new Result(g.Key, g?.Count());
        var c = from x in (from y in Inner select y) group x by x.Key;
        var d = (from x in Source where x is Type select x as Type).ToList();
        foreach (var e in from x in Source select x) Use(e);
    }
}
