using Microsoft.Extensions.DependencyInjection;

namespace Shop;

public interface IOrders { }
public class Orders : IOrders { }
public class CachedOrders : IOrders { public CachedOrders(IOrders inner) { } }
public interface IRule { }
public class VatRule : IRule { }
public abstract class BaseRule : IRule { }
public class DutyRule : BaseRule { }
public interface IHandler<T> { }
public class PlaceOrder { }
public class PlaceOrderHandler : IHandler<PlaceOrder> { }
public interface IMailQuery { }
public class MailQuery : IMailQuery { }

public static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.Decorate<IOrders, CachedOrders>();
        services.Scan(scan => scan
            .FromAssemblyOf<IOrders>()
            .AddClasses(classes => classes.AssignableTo<IRule>())
                .AsImplementedInterfaces()
                .WithSingletonLifetime()
            .AddClasses(classes => classes.AssignableTo(typeof(IHandler<>)))
                .AsImplementedInterfaces()
                .WithScopedLifetime()
            .AddClasses(classes => classes.Where(type => type.Name.EndsWith("Query")))
                .AsMatchingInterface()
                .WithTransientLifetime());
    }
}

public class Invoice
{
    public Invoice(IEnumerable<IRule> rules, IMailQuery query) { }
}
