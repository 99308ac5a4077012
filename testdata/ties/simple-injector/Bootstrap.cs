using System.Reflection;
using SimpleInjector;

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
    public interface IHandler<T> { }
    public class PlaceOrder { }
    public class PlaceOrderHandler : IHandler<PlaceOrder> { }

    public static class Bootstrap
    {
        public static void Start()
        {
            var container = new Container();
            container.Register<IOrders, Orders>(Lifestyle.Scoped);
            container.RegisterSingleton<IMail>(() => new SmtpMail());
            container.Collection.Register<IRule>(typeof(VatRule), typeof(DutyRule));
            container.Register(typeof(IHandler<>), typeof(PlaceOrder).Assembly);
            container.RegisterDecorator<IOrders, CachedOrders>();
        }
    }
}
