using System.Threading.Tasks;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Shop;

public record OrderPlaced(int Id);
public record ChargeCard(int Id);
public record GetRate(string Currency);
public record Rate(decimal Value);

public class Billing : IConsumer<OrderPlaced>
{
    public async Task Consume(ConsumeContext<OrderPlaced> context)
    {
        await context.Send(new ChargeCard(1));
    }
}

public class Cards : IConsumer<ChargeCard>
{
    public Task Consume(ConsumeContext<ChargeCard> context) => null;
}

public class Rates : IConsumer<GetRate>
{
    public Task Consume(ConsumeContext<GetRate> context) => context.RespondAsync(new Rate(1));
}

public class Checkout
{
    private readonly IPublishEndpoint endpoint;
    private readonly IRequestClient<GetRate> rates;

    public Task Place() => endpoint.Publish(new OrderPlaced(1));
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddMassTransit(x => x.AddConsumer<Billing>());
}
