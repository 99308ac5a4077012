using Unity;
using Unity.Lifetime;
using Unity.Injection;
namespace Acme.Un
{
    public interface ILedger { }
    public class SqlLedger : ILedger { }
    public interface IRule { }
    public class VatRule : IRule
    {
        public VatRule(ILedger l) {}
    }
    public static class Boot
    {
        static readonly IUnityContainer _ioc = new UnityContainer();
        public static void Wire(IUnityContainer uc)
        {
            uc.RegisterType<ILedger, SqlLedger>(new HierarchicalLifetimeManager());
            uc.RegisterType(typeof(IRule), typeof(VatRule), "vat", new TransientLifetimeManager());
            uc.RegisterInstance<ILedger>(new SqlLedger());
            uc.RegisterFactory<IRule>(c => new VatRule(c.Resolve<ILedger>()));
            uc.RegisterType<IRule>(new InjectionFactory(c => new VatRule(null)));
            uc.RegisterType<IRule, VatRule>("named", new InjectionConstructor(new ResolvedParameter<ILedger>()));
            uc.RegisterSingleton<ILedger, SqlLedger>();
            uc.RegisterInstance(typeof(ILedger), new SqlLedger());
            uc.RegisterTypes(AllClasses.FromAssemblies(typeof(Boot).Assembly), WithMappings.FromAllInterfaces);
            var kid = uc.CreateChildContainer();
            kid.RegisterType<SqlLedger>();
            var a = uc.Resolve<IRule>("named");
            var b = (IRule)uc.Resolve(typeof(IRule));
            var all = uc.ResolveAll<IRule>();
            _ioc.RegisterType<ILedger, SqlLedger>(TypeLifetime.Singleton);
        }
    }
    public class Page1
    {
        [Dependency("named")] public IRule Rule { get; set; }
        [InjectionMethod] public void Init(ILedger l) { }
    }
}
