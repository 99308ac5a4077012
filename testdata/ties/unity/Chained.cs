using Unity;
using Unity.Lifetime;

namespace Acme.Chained
{
    public interface IBread { }
    public class Bread : IBread { }
    public interface ICake { }
    public class Cake : ICake { }
    public interface IOven { }
    public class Oven : IOven { }

    public static class Boot
    {
        public static void Wire(IUnityContainer container)
        {
            container
                .RegisterType<IBread, Bread>(new ContainerControlledLifetimeManager())
                .RegisterType<ICake, Cake>(new HierarchicalLifetimeManager())
                .RegisterInstance<IOven>(new Oven());
        }
    }
}
