using Autofac;
using Autofac.Core;
namespace Acme.Auto
{
    public interface ILedger { }
    public class SqlLedger : ILedger { }
    public class Caching : ILedger
    {
        public Caching(ILedger l) {}
    }
    public interface IHandle<T> { }
    public class PaidHandler : IHandle<int> { }
    public class LogHandle<T> : IHandle<T> { }
    public interface IRule { }
    public class VatRule : IRule { }
    public class DutyRule : IRule { }
    public class Settings { }
    public class CoreModule : Autofac.Module
    {
        protected override void Load(ContainerBuilder b)
        {
            b.RegisterType<SqlLedger>()
            .As<ILedger>()
            .SingleInstance();
            b.RegisterType(typeof(VatRule)).As(typeof(IRule)).InstancePerRequest();
            b.Register(c => new DutyRule()).As<IRule>().Keyed<IRule>("duty");
            b.Register((ctx, p) => { var s = ctx.Resolve<Settings>(); return new VatRule(); }).Named<IRule>("vat");
            b.Register<IRule>(c => new VatRule());
            b.RegisterInstance(new Settings()).AsSelf();
            b.RegisterGeneric(typeof(LogHandle<>)).As(typeof(IHandle<>));
            b.RegisterDecorator<Caching, ILedger>();
            b.RegisterDecorator(typeof(Caching), typeof(ILedger));
            b.RegisterAssemblyTypes(typeof(CoreModule).Assembly).AsClosedTypesOf(typeof(IHandle<>));
            b.RegisterAssemblyTypes(ThisAssembly).AssignableTo<IRule>().As<IRule>();
            b.RegisterSource(new ContravariantRegistrationSource());
        }
    }
    public class Boot
    {
        public static IContainer Build()
        {
            var cb = new ContainerBuilder();
            cb.RegisterModule<CoreModule>();
            cb.RegisterModule(new CoreModule());
            cb.RegisterAssemblyModules(typeof(Boot).Assembly);
            cb.RegisterControllers(typeof(Boot).Assembly);
            cb.RegisterType<SqlLedger>().AsImplementedInterfaces().PropertiesAutowired();
            cb.RegisterTypes(typeof(VatRule), typeof(DutyRule)).As<IRule>();
            var root = cb.Build();
            using (var nested = root.BeginLifetimeScope(x => x.RegisterType<DutyRule>().As<IRule>()))
            {
                var r = nested.Resolve<IRule>();
                var k = nested.ResolveKeyed<IRule>("duty");
                var n = root.ResolveNamed<IRule>("vat");
                object o = root.Resolve(typeof(ILedger));
                if (root.TryResolve(out ILedger led)) { }
                if (root.TryResolve<IRule>(out var q)) { }
            }
            return root;
        }
        public Boot(Autofac.Features.Indexed.IIndex<string, IRule> rules, System.Func<ILedger> f, System.Lazy<IRule> z, Autofac.Features.OwnedInstances.Owned<ILedger> w) { }
    }
    public class Program
    {
        static void Main()
        {
            Host.CreateDefaultBuilder().UseServiceProviderFactory(new AutofacServiceProviderFactory()).ConfigureContainer<ContainerBuilder>(bld => { bld.RegisterType<SqlLedger>().As<ILedger>(); });
        }
    }
}
