using StructureMap;
using Lamar;
namespace Acme.Sm
{
    public interface ILedger { }
    public class SqlLedger : ILedger { }
    public class LogLedger : ILedger
    {
        public LogLedger(ILedger l) {}
    }
    public interface IRule { }
    public class VatRule : IRule { }
    public interface IOpen<T> { }
    public class Open<T> : IOpen<T> { }
    public class WebRegistry : Registry
    {
        public WebRegistry()
        {
            For<ILedger>().Singleton().Use<SqlLedger>();
            For(typeof(IOpen<>)).Use(typeof(Open<>));
            this.For<IRule>().Use(() => new VatRule());
            For<IRule>().Use("vat", ctx => new VatRule()).Named("vat");
            For<ILedger>().Use<SqlLedger>().Ctor<string>("cs").Is("x");
            ForConcreteType<VatRule>().Configure.Ctor<ILedger>().Is<SqlLedger>();
            For<ILedger>().DecorateAllWith<LogLedger>();
            IncludeRegistry<OtherRegistry>();
            Scan(scanner => { scanner.AssemblyContainingType<WebRegistry>(); scanner.AddAllTypesOf<IRule>().NameBy(t => t.Name); scanner.WithDefaultConventions(); });
            Policies.FillAllPropertiesOfType<ILedger>();
            For<IRule>().Add<VatRule>().Named("second");
            For<IRule>().Use(new VatRule());
            Forward<SqlLedger, ILedger>();
            Profile("test", p => p.For<ILedger>().Use<LogLedger>());
        }
    }
    public class OtherRegistry : ServiceRegistry
    {
        public OtherRegistry()
        {
            For<ILedger>().Use<SqlLedger>().Scoped();
            Injectable<IRule>();
        }
    }
    public static class Io
    {
        public static IContainer Start()
        {
            var ct = new StructureMap.Container(k => { k.For<IRule>().Use<VatRule>(); k.AddRegistry<WebRegistry>(); });
            ct.Configure(e => e.For<ILedger>().Use<SqlLedger>());
            ObjectFactory.Initialize(i => { i.For<IRule>().Use<VatRule>(); });
            var a = ct.GetInstance<ILedger>();
            var n = ct.GetNestedContainer();
            n.GetInstance(typeof(IRule));
            var x = ct.TryGetInstance<IRule>("vat");
            return ct;
        }
    }
}
