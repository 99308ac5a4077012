static class Extensions
{
    extension(Order order) { public int Total => order.Lines.Sum(); public bool Has(Item item) => order.Items.Contains(item); public static Order Make(A a) => a.B; }
    extension<T>(IEnumerable<T> source) where T : Item { public T Best<U>() where U : Rank => source.First(); }
    extension(Order) { public static Order operator +(Order a, Order b) => a; }
    static void Plain() { }
    void Patterns() { Use(a is [var first,.. var rest], a is [.. { X: 1 }, 2]); }
}
