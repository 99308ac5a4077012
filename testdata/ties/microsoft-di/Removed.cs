using System.Collections.Generic;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Depot.Removed
{
    public interface ISender { }
    public class MailSender : ISender { }
    public class NullSender : ISender { }
    public interface IMeter { }
    public class Meter : IMeter { }

    public static class Program
    {
        public static void Main()
        {
            var services = new ServiceCollection();
            services.AddSingleton<ISender, MailSender>();
            services.AddSingleton<IMeter, Meter>();
            services.RemoveAll<ISender>();
            services.AddSingleton<ISender, NullSender>();
            services.RemoveAll(typeof(IMeter));
            // Of a list.
            new List<int>().RemoveAll(number => number > 1);
        }
    }

    public class Office
    {
        public Office(ISender sender, IMeter meter) { }
    }
}
