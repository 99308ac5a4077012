using Microsoft.Practices.ServiceLocation;

namespace Shop
{
    public interface IOrders { }
    public class Orders : IOrders { }
    public interface IMail { }
    public class SmtpMail : IMail { }
    public class FileMail : IMail { }

    public static class EngineContext
    {
        public static IEngine Current { get; set; }
    }

    public interface IEngine
    {
        T Resolve<T>();
    }

    public class Checkout
    {
        public void Pay()
        {
            // The sole implementation stands behind it, though nothing registers it.
            var orders = ServiceLocator.Current.GetInstance<IOrders>();
            // One of two: nothing is tied.
            var mail = EngineContext.Current.Resolve<IMail>();
            var number = Numbers.Get<int>();
        }
    }
}
