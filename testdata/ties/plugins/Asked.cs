using System;
using System.Linq;

namespace Acme.Plugins
{
    public interface IPay { }
    public class PayPal : IPay { }
    public class Job { }

    public class Loader
    {
        void Load(Type[] types, IServiceProvider provider)
        {
            var pays = types.Where(x => x.GetInterfaces().Contains(typeof(IPay)));
            var others = types.Where(x => x.IsAssignableTo(typeof(IPay)));
            var job = ActivatorUtilities.GetServiceOrCreateInstance<Job>(provider);
        }
    }
}
