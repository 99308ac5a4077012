using Castle.Core;
using Castle.MicroKernel.Registration;
using Castle.Windsor;

namespace Acme.Manners
{
    public interface IClock { }
    public class Clock : IClock { }
    public interface IPost { }
    public class Post : IPost { }
    public interface IStore { }
    public class Store : IStore { }

    public static class Wiring
    {
        public static void Add(IWindsorContainer container)
        {
            container.Register(Component.For<IClock>().ImplementedBy<Clock>().LifeStyle.Transient);
            container.Register(
                Component.For<IPost>()
                    .ImplementedBy<Post>()
                    .LifeStyle.PerWebRequest
                    .Named("post"),
                Component.For<IStore>().ImplementedBy<Store>().LifeStyle.Is(LifestyleType.Transient));
            container.Register(Component.For<IStore>().ImplementedBy<Store>().Named("second").LifeStyle.Singleton);
        }
    }
}
