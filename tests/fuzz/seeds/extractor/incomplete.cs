class Incomplete
{
    var inferred = 1;
    void M()
    {
        if () A.B();
        Use(typeof());
        x = ;
        while (C.D()) ;
        return;
    }
}
