using Kiosk.Core.Catalog;
using Kiosk.Core.Messaging;

namespace Kiosk.Core.Orders;

public class Order
{
    public string Number { get; set; } = "";

    public decimal Total { get; set; }

    public OrderState State { get; set; }
}

public enum OrderState
{
    Open,
    Paid,
    Shipped,
}

public class OrderPlaced
{
    public OrderPlaced(Order order)
    {
        Order = order;
    }

    public Order Order { get; }
}

/// <summary>Called around the placing of an order.</summary>
public interface IOrderHook
{
    int Rank { get; }

    void BeforePlace(Order order);

    void AfterPlace(Order order);
}

public class OrderService
{
    private readonly IEnumerable<IOrderHook> hooks;
    private readonly IBus bus;

    public OrderService(IEnumerable<IOrderHook> hooks, IBus bus)
    {
        this.hooks = hooks;
        this.bus = bus;
    }

    public event EventHandler? Closed;

    public virtual void Place(Order order)
    {
        foreach (IOrderHook hook in hooks.OrderBy(h => h.Rank))
        {
            hook.BeforePlace(order);
        }

        bus.Publish(new OrderPlaced(order));
        bus.Publish("orders.placed", order.Number);
    }

    public virtual void Cancel(Order order)
    {
        order.State = OrderState.Open;
        Closed?.Invoke(this, EventArgs.Empty);
    }
}
