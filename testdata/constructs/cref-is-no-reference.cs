class OnlyInDocs { public void M() { } }

/// <summary>See <see cref="OnlyInDocs"/>, <seealso cref="OnlyInDocs.M()"/> and <see cref="Named"/>.</summary>
class Documented
{
    /// <exception cref="OnlyInDocs">never</exception>
    public Named Field;
}

class Named { }
