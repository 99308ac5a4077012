using System.Collections.Generic;
using System.Linq;

namespace Shop
{
    public interface IPlugin
    {
        int Order { get; }
        void Fill(IHost host);
    }

    public interface IClock { }
    public class SlowClock : IClock { }
    public class FastClock : IClock { }
    public interface IShelf { }
    public class OneShelf : IShelf { }
    public class OtherShelf : IShelf { }

    public class Late : IPlugin
    {
        public int Order { get { return 5; } }
        public void Fill(IHost host)
        {
            host.Register<SlowClock, IClock>();
        }
    }

    public class Early : IPlugin
    {
        public int Order => 1;
        public void Fill(IHost host)
        {
            host.Register<FastClock, IClock>();
            host.Register<OneShelf, IShelf>();
        }
    }

    // As heavy as the one before: which of the two runs last is not known.
    public class AsEarly : IPlugin
    {
        public int Order { get; } = 1;
        public void Fill(IHost host)
        {
            host.Register<OtherShelf, IShelf>();
        }
    }

    public static class Program
    {
        public static void Main(IHost host, IEnumerable<IPlugin> plugins)
        {
            foreach (var plugin in plugins.OrderBy(one => one.Order))
            {
                plugin.Fill(host);
            }
        }
    }
}
