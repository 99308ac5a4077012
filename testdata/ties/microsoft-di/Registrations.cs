using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Shop;

public interface IOrders { }
public class Orders : IOrders { }
public class CachedOrders : IOrders { public CachedOrders(IOrders inner) { } }
public interface IClock { }
public class SystemClock : IClock { }
public interface IMail { }
public class SmtpMail : IMail { public SmtpMail(string host) { } }
public interface IRepository<T> { }
public class Repository<T> : IRepository<T> { }
public interface ICatalog { }
public class Catalog : ICatalog { }
public class MailOptions { }
public class ShopContext { }
public interface IPrices { }
public class Prices : IPrices { }
public class Worker : BackgroundService
{
    protected override System.Threading.Tasks.Task ExecuteAsync(System.Threading.CancellationToken token) => null;
}

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddShop(this IServiceCollection services, bool cached)
    {
        services.AddScoped<IOrders, Orders>();
        services.AddTransient(typeof(IRepository<>), typeof(Repository<>));
        services.AddSingleton<IMail>(provider => new SmtpMail("localhost"));
        services.TryAddSingleton<IClock>(new SystemClock());
        services.AddKeyedScoped<IOrders, CachedOrders>("cached");
        services.AddSingleton<Worker>();
        services.Replace(ServiceDescriptor.Scoped<IPrices, Prices>());
        services.Add(new ServiceDescriptor(typeof(IPrices), typeof(Prices), ServiceLifetime.Scoped));
        services.AddHttpClient<ICatalog, Catalog>();
        services.Configure<MailOptions>(options => { });
        services.AddHostedService<Worker>();
        services.TryAdd(ServiceDescriptor.Scoped<IPrices, Prices>());
        services.AddDbContext<ShopContext>(options => { });
        if (cached)
        {
            services.AddScoped<IOrders>(provider => { var inner = new Orders(); return new CachedOrders(inner); });
        }
        return services;
    }
}

public static class Program
{
    public static void Main(IWebHostBuilder host)
    {
        host.UseStartup<Startup>();
        var services = new ServiceCollection();
        services.AddSingleton<IClock, OtherClock>();
        var cached = services.BuildServiceProvider().GetRequiredKeyedService<IOrders>("cached");
    }
}

public class OtherClock : IClock { }

public class CheckoutController
{
    public void Index(string id, [FromServices] IOrders orders) { }
}

public class Startup
{
    public void ConfigureServices(IServiceCollection services) => services.AddShop(true);
}

public class Checkout
{
    private readonly IOrders orders;

    public Checkout(IOrders orders, IServiceProvider provider)
    {
        this.orders = orders;
        var prices = provider.GetRequiredService<IPrices>();
    }
}
