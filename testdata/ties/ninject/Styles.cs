using Ninject;
using Ninject.Modules;
using Ninject.Extensions.Conventions;
namespace Acme.Nin
{
    public interface ILedger { }
    public class SqlLedger : ILedger { }
    public class MemLedger : ILedger { }
    public interface IRule { }
    public class VatRule : IRule { }
    public interface IA { }
    public interface IB { }
    public class AB : IA, IB { }
    public class Prov : Ninject.Activation.Provider<IRule>
    {
        protected override IRule CreateInstance(Ninject.Activation.IContext c) => new VatRule();
    }
    public class Mod : NinjectModule
    {
        public override void Load()
        {
            this.Bind<ILedger>()
            .To<SqlLedger>()
            .WhenInjectedInto<Use>()
            .InRequestScope();
            Bind(typeof(IRule)).To(typeof(VatRule));
            Kernel.Bind<ILedger>().ToMethod(c => new MemLedger()).Named("mem");
            Rebind<IRule>().ToProvider<Prov>();
            Bind<IA, IB>().To<AB>().InSingletonScope();
            Bind<VatRule>().ToSelf();
            Bind<ILedger>().ToConstant(new MemLedger());
            Bind<ILedger>().ToConstructor(x => new MemLedger());
            Unbind<ILedger>();
            Kernel.Bind(k => k.FromThisAssembly().SelectAllClasses().EndingWith("Rule").BindDefaultInterface());
        }
    }
    public class Use
    {
        [Inject] public ILedger Led { get; set; }
        [Inject] public Use(IRule r, [Named("mem")] ILedger m) { }
        static void Main()
        {
            IKernel krn = new StandardKernel(new Mod());
            var a = krn.Get<ILedger>("mem");
            var b = krn.GetService(typeof(IRule));
            krn.Load<Mod>();
            krn.Load(Assembly.GetExecutingAssembly());
            var c = krn.TryGet<IRule>();
            krn.Inject(new Use(null,null));
        }
    }
}
