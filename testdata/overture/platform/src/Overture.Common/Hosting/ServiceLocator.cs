using System;

namespace Overture.Common.Hosting
{
    public static class ServiceLocator
    {
        private static IServiceHost host;

        public static void SetHost(IServiceHost value)
        {
            host = Guard.NotNull(value, "value");
        }

        public static T Get<T>() where T : class
        {
            if (host == null)
            {
                throw new InvalidOperationException("The service host was not started.");
            }
            return host.Resolve<T>();
        }
    }
}
