using DotNetCore.CAP;
using MassTransit;
using MediatR;
using NServiceBus;
using Sales;

namespace Billing;

public class Invoice : INotificationHandler<OrderPlaced>
{
    public Task Handle(OrderPlaced placed, CancellationToken stop) => Task.CompletedTask;
}

public class Shipping : IHandleMessages<ShipOrder>, IHandleMessages<IOrderShipped>
{
    public Task Handle(ShipOrder order, IMessageHandlerContext context) => context.Reply(new Shipped { Number = order.Number });
    public Task Handle(IOrderShipped shipped, IMessageHandlerContext context) => Task.CompletedTask;
}

public class Shipped : IMessage { public string Number { get; set; } = ""; }

public class Stock : IConsumer<StockReserved>
{
    public Task Consume(ConsumeContext<StockReserved> context) => Task.CompletedTask;
}

public class Prices : IListener<PriceChanged>
{
    public void On(PriceChanged message) { }
}

public class Closing : ICapSubscribe
{
    [CapSubscribe("order.closed")]
    public void OnClosed(OrderClosed closed, CancellationToken stop) { }
}

public class Watch
{
    public Watch(Orders orders) { orders.Changed += (sender, e) => { }; }
}
