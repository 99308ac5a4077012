using Orders;

namespace Web;

public class Page
{
    public int Show(RushOrder rush)
    {
        var order = new OrderRepository().Find(rush.Hours);
        return order?.Id ?? 0;
    }

    public int Left(Stock stock, int id) => stock.Left(id);

    public int Now(Clock clock) => clock.Hour();
}
