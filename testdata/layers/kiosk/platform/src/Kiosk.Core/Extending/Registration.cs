using Kiosk.Core.Catalog;
using Kiosk.Core.Orders;
using Kiosk.Core.Pricing;
using Microsoft.Extensions.DependencyInjection;

namespace Kiosk.Core.Extending;

public static class Registration
{
    public static IServiceCollection AddKiosk(this IServiceCollection services)
    {
        services.AddScoped<IPriceService, PriceService>();
        services.AddSingleton<IProductStore, ProductStore>();
        services.AddScoped<OrderService>();
        return services;
    }
}
