using Orders;

namespace Web;

public class Page
{
    public int Show(RushOrder rush)
    {
        var order = new OrderRepository().Find(rush.Hours);
        return order?.Id ?? 0;
    }
}
