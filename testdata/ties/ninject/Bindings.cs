using Ninject;
using Ninject.Modules;

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

    public class Bindings : NinjectModule
    {
        public override void Load()
        {
            Bind<IOrders, IReads>().To<Orders>().InSingletonScope();
            Bind<IMail>().ToMethod(context => new SmtpMail()).InRequestScope();
            Bind(typeof(IRule)).To(typeof(VatRule)).Named("vat");
            Bind<Clock>().ToSelf();
            Kernel.Bind(x => x.FromThisAssembly().SelectAllClasses().InheritedFrom<IRule>().BindAllInterfaces());
        }
    }

    public static class Program
    {
        public static void Main() { var kernel = new StandardKernel(new Bindings()); }
    }

    public class Checkout
    {
        [Inject]
        public IMail Mail { get; set; }

        public Checkout(IKernel kernel)
        {
            kernel.Rebind<IOrders>().To<Orders>();
            var orders = kernel.Get<IOrders>();
        }
    }
}
