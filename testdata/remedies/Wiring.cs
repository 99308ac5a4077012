using Microsoft.Extensions.DependencyInjection;
using Orders;

namespace Orders
{
    public static class OrderModule
    {
        public static void AddOrders(this IServiceCollection services)
        {
            services.AddScoped<Prices>();
            services.AddSingleton<Clock>();
            services.AddSingleton(typeof(Clock));
        }
    }
}

// Names the types of others to register them, and does nothing else with them.
namespace Host
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddOrders();
            services.AddScoped<IPrices, Prices>();
            services.AddSingleton(new Limits { Most = 3 });
            services.AddSingleton<Clock>();
            services.AddScoped<Stock>();
            services.AddSingleton<Warmup>();
            new Warmup().Run();
        }
    }
}
