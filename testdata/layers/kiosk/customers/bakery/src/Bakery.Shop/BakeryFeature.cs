using Kiosk.Core.Extending;
using Kiosk.Core.Pricing;
using Microsoft.Extensions.DependencyInjection;

namespace Bakery.Shop;

[ForShop("bakery")]
public class BakeryFeature : Feature
{
    public override string Name => Settings.Get("shop:name");

    public override int Weight => 10;

    public override void Register(IServiceCollection services)
    {
        services.AddScoped<IPriceService, BakeryPriceService>();
    }
}
