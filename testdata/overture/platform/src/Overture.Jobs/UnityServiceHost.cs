using System;
using Microsoft.Practices.Unity;
using Overture.Common.Hosting;
using Overture.Services.Hosting;

namespace Overture.Jobs
{
    /// <summary>The bridge over Unity: turns the arguments round, since Unity wants the service first.</summary>
    public class UnityServiceHost : IServiceHost
    {
        private readonly IUnityContainer container = new UnityContainer();

        public static UnityServiceHost Start()
        {
            var host = new UnityServiceHost();

            // By hand and not by weight: the platform comes last here and takes the calculator back.
            var plugins = new IOverturePlugin[] { new EuropePlugin(), new PlatformPlugin() };
            foreach (IOverturePlugin plugin in plugins)
            {
                plugin.Register(host);
            }
            ServiceLocator.SetHost(host);
            return host;
        }

        public void Register<TImplementation, TService>(Lifestyle lifestyle = Lifestyle.Transient)
            where TImplementation : class, TService
            where TService : class
        {
            LifetimeManager lifetime;
            switch (lifestyle)
            {
                case Lifestyle.Singleton:
                    lifetime = new ContainerControlledLifetimeManager();
                    break;
                case Lifestyle.PerRequest:
                    lifetime = new HierarchicalLifetimeManager();
                    break;
                default:
                    lifetime = new TransientLifetimeManager();
                    break;
            }
            container.RegisterType<TService, TImplementation>(lifetime);
        }

        public void RegisterInstance<TService>(TService instance) where TService : class
        {
            container.RegisterInstance<TService>(instance);
        }

        public T Resolve<T>() where T : class
        {
            return container.Resolve<T>();
        }

        public object Resolve(Type type)
        {
            return container.Resolve(type);
        }
    }
}
