using Desk;

namespace Web;

public class Page
{
    public unsafe void Show(Desk<Order> desk, Order order)
    {
        desk.Changed += (sender, changed) => { };
        var found = desk.Find();
        desk.TryFind(default, ref Unsafe.NullRef<Money>(), out var again);
        desk.Key<string, int>(found, 1);
        desk.Each<Order>(null!);
        desk[1, "a"] = new Order.Line();
        var names = desk.Names;
        Desk<Order>.Open(null, null!);
        desk.Sum(null);
        desk.Last();
        desk.Stretch(null!, null!, default);
        desk.Sized();
        desk.Shown(new Desk.Page(), null!);
        order.Total();
    }
}
