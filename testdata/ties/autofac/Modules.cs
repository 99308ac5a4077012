using System.Reflection;
using Autofac;

namespace Shop;

public interface IOrders { }
public interface IReads { }
public class Orders : IOrders, IReads { public Orders(Clock clock) { } }
public class CachedOrders : IOrders { }
public interface IClock { }
public class Clock : IClock { }
public interface IMail { }
public class SmtpMail : IMail { }
public interface IRepository<T> { }
public class Repository<T> : IRepository<T> { }
public interface IOrderRepository { }
public class OrderRepository : IOrderRepository { }
public class Helper : IOrderRepository { public IMail Mail { get; set; } public Clock Clock { get; set; } public string Name { get; set; } }
public interface IHandler<T> { }
public class PlaceOrder { }
public class PlaceOrderHandler : IHandler<PlaceOrder> { }
public class OrdersController { }
public class MailModule : Autofac.Module
{
    private readonly IMail mail;
    protected override void Load(ContainerBuilder builder) => builder.RegisterInstance(mail).As<IMail>();
}

public class OrdersModule : Autofac.Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<Orders>().As<IOrders>().As<IReads>().InstancePerLifetimeScope();
        builder.RegisterType<Clock>().AsSelf().AsImplementedInterfaces().SingleInstance();
        builder.Register(c =>
        {
            var host = "localhost";
            return new SmtpMail();
        }).As<IMail>();
        builder.RegisterGeneric(typeof(Repository<>)).As(typeof(IRepository<>)).WithParameter("name", 1).InstancePerRequest();
        builder.RegisterType<CachedOrders>().Named<IOrders>("cached");
        builder.RegisterType<Helper>().PropertiesAutowired();
        builder.RegisterDecorator<CachedOrders, IOrders>();
        builder.RegisterModule(new MailModule());
        builder.RegisterControllers(typeof(OrdersController).Assembly);
        builder.RegisterAssemblyTypes(ThisAssembly)
            .Where(type => type.Name.EndsWith("Repository"))
            .AsImplementedInterfaces()
            .InstancePerLifetimeScope();
        builder.RegisterAssemblyTypes(typeof(PlaceOrder).GetTypeInfo().Assembly).AsClosedTypesOf(typeof(IHandler<>));
    }
}

public static class Program
{
    public static void Main()
    {
        var builder = new ContainerBuilder();
        builder.RegisterModule<OrdersModule>();
        builder.Build();
    }
}

public class Job
{
    private readonly ILifetimeScope scope;

    public void Run()
    {
        var orders = scope.Resolve<IOrders>();
    }
}
