using System;

namespace Shop
{
    public enum Lifestyle { Singleton, Transient, PerRequest }

    public interface IRegister
    {
        void Register<TComponent>(Lifestyle lifestyle = Lifestyle.Singleton);
        void Register<TComponent, TService>(Lifestyle lifestyle = Lifestyle.Singleton) where TComponent : TService;
        void Register<TService>(TService instance);
        void Register(Type type);
        void RegisterInstance(object instance, Lifestyle lifestyle);
        void RegisterControllers(System.Reflection.Assembly assembly);
    }

    public interface IHost : IRegister { }

    public interface IOrders { }
    public class Orders : IOrders { }
    public interface IMail { }
    public class SmtpMail : IMail { }
    public class Clock { }
    public interface IRates { }
    public class Rates : IRates { }
    public class Settings { public IRates Rates { get; set; } public Registry Registry { get; set; } }
    public class Registry { public void RegisterProvider<T>(string name) { } }

    public class Plugin
    {
        public void Register(IHost host, Settings settings)
        {
            host.Register<Orders, IOrders>(Lifestyle.Transient);
            host.Register<Clock>(Lifestyle.PerRequest);
            host.Register<IRates>(settings.Rates);
            host.Register(typeof(SmtpMail));
            // What a value of an enum says is how, not what.
            host.RegisterInstance("now", Lifestyle.Singleton);
            host.RegisterControllers(typeof(Plugin).Assembly);
            host.Register<Acme.Rates, Acme.IRates>();
            settings.Registry.RegisterProvider<SmtpMail>("smtp");
        }
    }

    public class Map
    {
        public void Register<TFrom, TTo>() { }
        public void Register<T>() { }

        public void Fill()
        {
            // Neither derives from the other: this is no container, and what else is called on it registers nothing.
            Register<Orders, Clock>();
            Register<Clock>();
        }
    }

    public interface IServices { }

    public static class Extensions
    {
        public static void AddFeature<TService, TImplementation>(this IServices services) where TImplementation : TService { }

        public static void AddMail(this IServices services)
        {
            services.AddFeature<IMail, SmtpMail>();
        }
    }

    public class Checkout
    {
        public Checkout(IOrders orders, IMail mail) { }
    }
}
