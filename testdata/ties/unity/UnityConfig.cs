using Microsoft.Practices.Unity;

namespace Shop
{
    public interface IOrders { }
    public class Orders : IOrders { }
    public interface IMail { }
    public class SmtpMail : IMail { }
    public interface IClock { }
    public class Clock : IClock { }

    public static class UnityConfig
    {
        public static void Register(IUnityContainer container, bool test)
        {
            container.RegisterType<IOrders, Orders>(new HierarchicalLifetimeManager());
            container.RegisterType(typeof(IOrders), typeof(Orders), "second");
            container.RegisterInstance<IClock>(new Clock());
            container.RegisterTypes(AllClasses.FromLoadedAssemblies(), WithMappings.FromMatchingInterface);
            if (!test)
            {
                container.RegisterFactory<IMail>(c => new SmtpMail());
            }
        }
    }

    public static class Program
    {
        public static void Main() => UnityConfig.Register(new UnityContainer(), false);
    }

    public class Checkout
    {
        [Dependency]
        public IOrders Orders { get; set; }

        public void Send(IUnityContainer container)
        {
            var mail = container.Resolve<IMail>();
        }
    }
}
