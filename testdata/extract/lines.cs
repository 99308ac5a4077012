class
    Spread
    : Base,
      IFirst
{
    [Attribute]
    public
        Type
        Method
        <T>(
            A first,
            B second)
    {
        return source
            .Where(x =>
                x.Flag)
            .Select(
                y => y.Value)
            ?.Last
            [0]
            as
            Wanted;
    }

    Type a,
        b = new
            Created(
                one
                + two);

    int Property
    {
        get
        {
            return x is
                Tested t;
        }
    }
}
