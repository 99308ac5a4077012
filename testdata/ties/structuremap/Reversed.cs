using Lamar;

namespace Acme.Reversed
{
    public interface IStore { }
    public interface IReader { }
    public class Store : IStore, IReader { }

    public class StoreRegistry : ServiceRegistry
    {
        public StoreRegistry()
        {
            Use<Store>().Singleton().For<IStore>().For<IReader>();
            Forward<Store, IReader>();
        }
    }
}
