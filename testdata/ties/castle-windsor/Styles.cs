using Castle.Windsor;
using Castle.MicroKernel.Registration;
using Castle.MicroKernel.SubSystems.Configuration;
namespace Acme.Cas
{
    public interface ILedger { }
    public class SqlLedger : ILedger { }
    public interface IRule { }
    public class VatRule : IRule { }
    public class Inst : IWindsorInstaller
    {
        public void Install(IWindsorContainer wc, IConfigurationStore s)
        {
            wc.Register( Component.For<ILedger>().ImplementedBy<SqlLedger>().LifeStyle.Transient, Component.For(typeof(IRule)).ImplementedBy(typeof(VatRule)).Named("vat").LifestylePerWebRequest(), Component.For<IRule>().UsingFactoryMethod(k => new VatRule()).LifestyleScoped(), Component.For<IRule>().Instance(new VatRule()), Component.For<ILedger, IRule>().ImplementedBy<Both>(), Component.For<SqlLedger>(), Classes.FromThisAssembly().BasedOn<IRule>().WithService.FromInterface().LifestyleTransient(), Classes.FromAssemblyContaining<Inst>().Where(t => t.Name.EndsWith("Ledger")).WithService.DefaultInterfaces(), AllTypes.FromAssembly(typeof(Inst).Assembly).BasedOn(typeof(ILedger)).WithServiceBase());
            wc.AddComponent<ILedger, SqlLedger>();
            wc.Kernel.Register(Component.For<ILedger>().ImplementedBy<SqlLedger>().IsDefault());
        }
        static void Main()
        {
            var w = new WindsorContainer();
            w.Install(FromAssembly.This());
            w.Install(new Inst());
            var l = w.Resolve<ILedger>("vat");
            var k = w.Kernel.Resolve<IRule>();
        }
    }
    public class Both : ILedger, IRule { }
}
