using System;

namespace Overture.Common.Hosting
{
    public enum Lifestyle
    {
        Transient,
        PerRequest,
        Singleton
    }

    /// <summary>
    /// The bridge over the containers. Mind the order of the arguments: the implementation comes first.
    /// A later registration replaces an earlier one.
    /// </summary>
    public interface IServiceHost
    {
        void Register<TImplementation, TService>(Lifestyle lifestyle = Lifestyle.Transient)
            where TImplementation : class, TService
            where TService : class;

        void RegisterInstance<TService>(TService instance) where TService : class;

        T Resolve<T>() where T : class;

        object Resolve(Type type);
    }

    /// <summary>
    /// Registers one part of the product. Hosts find plugins by reflection and load them by weight,
    /// lightest first, so that the heaviest has the last word.
    /// </summary>
    public interface IOverturePlugin
    {
        int Weight { get; }

        void Register(IServiceHost host);
    }
}
