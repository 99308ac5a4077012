using Ninject;

namespace Acme.Rebound
{
    public interface IClock { }
    public class WallClock : IClock { }
    public class StoppedClock : IClock { }
    public interface IBell { }
    public class Bell : IBell { }

    public static class Program
    {
        public static void Main()
        {
            var kernel = new StandardKernel();
            kernel.Bind<IClock>().To<WallClock>();
            kernel.Rebind<IClock>().To<StoppedClock>();
            kernel.Bind<IBell>().To<Bell>();
            kernel.Unbind(typeof(IBell));
        }
    }
}
