using System.Reflection;
using Kiosk.Core.Extending;
using Kiosk.Core.Messaging;
using Kiosk.Core.Orders;
using Kiosk.Core.Pricing;
using Microsoft.Extensions.DependencyInjection;

namespace Florist.Shop;

/// <summary>Flowers are delivered on the day that was wished for.</summary>
public class DeliveryHook : IOrderHook
{
    private readonly IBus bus;

    public DeliveryHook(IBus bus)
    {
        this.bus = bus;
        bus.Subscribe("orders.placed", _ => { });
    }

    public int Rank => 5;

    public void BeforePlace(Order order)
    {
        if (order.State == OrderState.Paid)
        {
            order.Number = "F-" + order.Number;
        }
    }

    public void AfterPlace(Order order)
    {
        bus.Publish("florist.delivery-planned", order.Number);
    }
}

public class DeliveryPlanner : IHandle<OrderPlaced>
{
    public void Handle(OrderPlaced message)
    {
        Console.WriteLine(PriceService.CachePrefix + message.Order.Number);
    }

    /// <summary>Reaches for a private field of the platform by its name.</summary>
    public static object? AllSettings()
    {
        return typeof(Settings).GetField("Values", BindingFlags.NonPublic | BindingFlags.Static)?.GetValue(null);
    }
}

public class FloristFeature : Feature
{
    public override string Name => "florist";

    public override void Register(IServiceCollection services)
    {
        services.AddScoped<IOrderHook, DeliveryHook>();
    }

    public static void Watch(OrderService orders)
    {
        orders.Closed += (_, _) => { };
    }
}
