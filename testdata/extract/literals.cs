class Literals
{
    void Run()
    {
        Use(null, true, false, 'c', '\n', '\u0041');
        Use(1, 1u, 1L, 1UL, 3_000_000_000, 0xFFFFFFFFFF, 0b1010, 18446744073709551615);
        Use(1.5, 1.5f, 1.5m, 1e10, .5, 1d, 2F);
        Use("", "plain", "tab\tquote\"\u00e9\x41 \0", @"C:\dir ""q""", "\e[0m", "emoji \U0001F600");
        Use("""raw "quoted" text""", """
            first
              second
            """, """"three """ quotes"""");
        Use("utf8"u8, @"verbatim"u8, """raw"""u8);
        Use("SELECT * FROM [Orders]" + " WHERE Id = @id");
    }
}
