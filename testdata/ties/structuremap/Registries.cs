using StructureMap;
using StructureMap.Configuration.DSL;

namespace Shop
{
    public interface IOrders { }
    public class Orders : IOrders { }
    public class CachedOrders : IOrders { }
    public interface IMail { }
    public class SmtpMail : IMail { }
    public interface IRule { }
    public class VatRule : IRule { }
    public class DutyRule : IRule { }
    public interface IClock { }
    public class Clock : IClock { }
    public interface IHandler<T> { }
    public class PlaceOrder { }
    public class PlaceOrderHandler : IHandler<PlaceOrder> { }

    public class ShopRegistry : Registry
    {
        public ShopRegistry()
        {
            For<IOrders>().Use<Orders>().Singleton();
            For<IMail>().Use(() => new SmtpMail());
            For<IMail>().Add<SmtpMail>().Named("smtp");
            For<IClock>().UseIfNone<Clock>();
            For<IOrders>().DecorateAllWith<CachedOrders>();
            For<IClock>();
            Scan(x =>
            {
                x.TheCallingAssembly();
                x.WithDefaultConventions();
                x.AddAllTypesOf<IRule>();
                x.ConnectImplementationsToTypesClosing(typeof(IHandler<>));
            });
        }
    }

    public static class Program
    {
        public static void Main() { var container = new Container(new ShopRegistry()); }
    }

    public class Checkout
    {
        [SetterProperty]
        public IMail Mail { get; set; }

        public void Pay()
        {
            var orders = ObjectFactory.GetInstance<IOrders>();
        }
    }
}
