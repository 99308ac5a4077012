using System.Reflection;
using SimpleInjector;

namespace Shop.Collections
{
    public interface ICheck { }
    public class StockCheck : ICheck { }
    public class PriceCheck : ICheck { }
    public class NameCheck : ICheck { }
    public interface ISource { }
    public class FileSource : ISource { }

    public static class Checks
    {
        public static void Add(Container container)
        {
            container.Collection.Register(typeof(ICheck), new[] { typeof(StockCheck), typeof(PriceCheck) });
            container.Collection.Append(typeof(ICheck), typeof(NameCheck));
            container.Collection.Append<ICheck>(() => new NameCheck(), Lifestyle.Singleton);
            container.Collection.AppendInstance<ISource>(new FileSource());
            container.Collection.Register<ISource>(typeof(FileSource).Assembly);
        }
    }
}
