using DotNetCore.CAP;
using MassTransit;
using MediatR;
using NServiceBus;

namespace Sales;

// MediatR
public record OrderPlaced(Guid Id, List<Line> Lines) : INotification;
public record Line(string Sku, decimal Price, Currency Currency);
public enum Currency { Eur, Usd }

public class Orders
{
    private readonly IMediator _mediator;
    private readonly IMessageSession _session;
    private readonly IPublishEndpoint _endpoint;
    private readonly IShopBus _bus;
    private readonly ICapPublisher _cap;

    public event EventHandler? Changed;

    public async Task Place(Guid id)
    {
        await _mediator.Publish(new OrderPlaced(id, new List<Line>()));
        await _session.Publish<IOrderShipped>(shipped => shipped.Number = "1");
        await _session.Send(new ShipOrder { Number = "1" });
        // Another system handles it.
        await _session.Send(new ArchiveOrder());
        await _endpoint.Publish(new StockReserved { Sku = "a" });
        _bus.Publish(new PriceChanged { Price = new Money() });
        await _cap.PublishAsync("order.closed", new OrderClosed { Number = "1" });
        await _cap.PublishAsync($"shops/{id}/opened", new ShopOpened());
        Changed?.Invoke(this, EventArgs.Empty);
    }
}

// NServiceBus: messages as interfaces, with what they extend
public interface INumbered : IEvent { string Number { get; set; } }
public interface IOrderShipped : INumbered { DateTime At { get; set; } }
public class ArchiveOrder : ICommand { public int Days { get; set; } }
public class ShipOrder : ICommand { public required string Number { get; set; } }

// MassTransit
public class StockReserved { public string Sku { get; set; } = ""; public int? Count { get; init; } }

// a home-made bus
public interface IShopBus { void Publish<T>(T message); }
public interface IListener<in T> { void On(T message); }
public class PriceChanged : Changed { public Money Price { get; set; } = new(); }
public class Changed { public DateTimeOffset At { get; set; } }
public class Money { public decimal Amount { get; set; } public Dictionary<string, decimal> Rates { get; set; } = new(); }

// topics
public class OrderClosed { public string Number { get; set; } = ""; }
public class ShopOpened { public Money Rent { get; set; } = new(); }
