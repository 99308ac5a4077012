using System;
using System.Collections.Generic;
using System.Linq;
using Autofac;
using Overture.Common;
using Overture.Common.Hosting;

namespace Overture.Web.Hosting
{
    /// <summary>The bridge over Autofac: the last registration of a service wins.</summary>
    public class AutofacServiceHost : IServiceHost
    {
        private readonly ContainerBuilder builder;
        private IContainer container;

        public AutofacServiceHost(ContainerBuilder builder)
        {
            this.builder = builder;
        }

        public void Register<TImplementation, TService>(Lifestyle lifestyle = Lifestyle.Transient)
            where TImplementation : class, TService
            where TService : class
        {
            var registration = builder.RegisterType<TImplementation>().AsSelf().As<TService>();
            switch (lifestyle)
            {
                case Lifestyle.Singleton:
                    registration.SingleInstance();
                    break;
                case Lifestyle.PerRequest:
                    registration.InstancePerLifetimeScope();
                    break;
                default:
                    registration.InstancePerDependency();
                    break;
            }
        }

        public void RegisterInstance<TService>(TService instance) where TService : class
        {
            builder.RegisterInstance(instance).As<TService>();
        }

        public T Resolve<T>() where T : class
        {
            return container.Resolve<T>();
        }

        public object Resolve(Type type)
        {
            return container.Resolve(type);
        }

        /// <summary>Loads all plugins of the loaded assemblies, lightest first.</summary>
        public void LoadPlugins()
        {
            IEnumerable<IOverturePlugin> plugins = AppDomain.CurrentDomain.GetAssemblies()
                .Where(a => !a.IsDynamic)
                .SelectMany(a => a.GetExportedTypes())
                .Where(t => typeof(IOverturePlugin).IsAssignableFrom(t) && !t.IsAbstract)
                .Select(t => (IOverturePlugin)Activator.CreateInstance(t))
                .OrderBy(p => p.Weight);
            foreach (IOverturePlugin plugin in plugins)
            {
                Log.Info("plugin {0}", plugin.GetType().FullName);
                plugin.Register(this);
            }
        }

        public IContainer Build()
        {
            container = builder.Build();
            ServiceLocator.SetHost(this);
            return container;
        }
    }
}
