using SimpleInjector;
using SimpleInjector.Lifestyles;
namespace Acme.Si
{
    public interface ILedger { }
    public class SqlLedger : ILedger { }
    public class LogLedger : ILedger
    {
        public LogLedger(ILedger l) {}
    }
    public interface IRule { }
    public class VatRule : IRule { }
    public class DutyRule : IRule { }
    public interface IHandle<T> { }
    public class PaidHandler : IHandle<int> { }
    public class Retry<T> : IHandle<T>
    {
        public Retry(IHandle<T> i) {}
    }
    public static class Boot
    {
        public static SimpleInjector.Container Make()
        {
            var si = new SimpleInjector.Container();
            si.Options.DefaultScopedLifestyle = new AsyncScopedLifestyle();
            si.Register<ILedger, SqlLedger>(Lifestyle.Singleton);
            si.Register<IRule>(() => new VatRule(), Lifestyle.Scoped);
            si.RegisterSingleton<ILedger>(new SqlLedger());
            si.RegisterInstance<IRule>(new DutyRule());
            si.Register(typeof(IHandle<>), typeof(PaidHandler).Assembly);
            si.Register(typeof(IHandle<>), new[] { typeof(Boot).Assembly });
            si.RegisterDecorator(typeof(IHandle<>), typeof(Retry<>));
            si.RegisterDecorator<ILedger, LogLedger>(Lifestyle.Singleton);
            si.Collection.Register<IRule>(new[] { typeof(VatRule), typeof(DutyRule) });
            si.RegisterCollection<IRule>(new[] { typeof(VatRule) });
            si.Collection.Append<IRule, VatRule>();
            si.Register(typeof(ILedger), typeof(SqlLedger));
            si.RegisterConditional(typeof(ILedger), typeof(LogLedger), c => c.Consumer.ImplementationType == typeof(Boot2));
            si.RegisterConditional<ILedger, SqlLedger>(c => !c.Handled);
            si.RegisterInitializer<SqlLedger>(x => { });
            si.Register<Boot2>();
            si.Verify();
            var g = si.GetInstance<ILedger>();
            var h = (IRule)si.GetInstance(typeof(IRule));
            var all = si.GetAllInstances<IRule>();
            return si;
        }
    }
    public class Boot2 { }
}
