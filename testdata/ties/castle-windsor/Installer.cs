using Castle.MicroKernel.Registration;
using Castle.Windsor;

namespace Shop
{
    public interface IOrders { }
    public interface IReads { }
    public class Orders : IOrders, IReads { }
    public interface IMail { }
    public class SmtpMail : IMail { }
    public interface IRule { }
    public class VatRule : IRule { }
    public class Clock { }

    public class Installer : IWindsorInstaller
    {
        public void Install(IWindsorContainer container, IConfigurationStore store)
        {
            container.Register(
                Component.For<IOrders, IReads>().ImplementedBy<Orders>().LifestylePerWebRequest(),
                Component.For<IMail>().UsingFactoryMethod(() => new SmtpMail()).Named("smtp").LifestyleTransient(),
                Component.For<Clock>());
            container.Register(Component.For(typeof(IOrders)).ImplementedBy(typeof(Orders)).IsFallback());
            container.Register(Classes.FromThisAssembly().BasedOn<IRule>().WithServiceBase().LifestyleTransient());
        }
    }

    public static class Program
    {
        public static void Main() => new WindsorContainer().Install(new Installer());
    }

    public class Checkout
    {
        public void Pay(IWindsorContainer container)
        {
            var orders = container.Resolve<IOrders>();
        }
    }
}
