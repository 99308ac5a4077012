using System.ComponentModel.Composition;
using System.ComponentModel.Composition.Hosting;
using System.Collections.Generic;
namespace Acme.Mef
{
    public interface IRule { }
    public interface ILedger { }
    [Export("rules", typeof(IRule)), PartCreationPolicy(CreationPolicy.NonShared)] public class VatRule : IRule { }
    [Export(typeof(IRule))] [ExportMetadata("Name", "duty")] public class DutyRule : IRule { }
    [Export] public class Plain
    {
        [ImportingConstructor] public Plain(IRule r, [Import("rules")] IRule named, [ImportMany] IEnumerable<Lazy<IRule, IDictionary<string,object>>> many) { }
    }
    public class Holder
    {
        [Import(typeof(IRule))] private IRule _one;
        [ImportMany(typeof(IRule))] public IEnumerable<IRule> Rules { get; set; }
        [Export(typeof(ILedger))] public ILedger Prop => null;
        [Export("Do")] public void Act() { }
        [Import] internal Lazy<ILedger> L = null;
        [ImportMany] public ExportFactory<IRule>[] F;
    }
    [InheritedExport(typeof(ILedger))] public abstract class Base : ILedger { }
    public class Derived : Base { }
    public class Host
    {
        void Run()
        {
            var cat = new AggregateCatalog();
            cat.Catalogs.Add(new DirectoryCatalog("plugins"));
            cat.Catalogs.Add(new AssemblyCatalog(typeof(Host).Assembly));
            var cc = new CompositionContainer(cat);
            cc.ComposeParts(this);
            cc.SatisfyImportsOnce(new Holder());
            var v = cc.GetExportedValue<IRule>("rules");
            var m = cc.GetExports<IRule>();
            cc.ComposeExportedValue<ILedger>(new Derived());
            var conv = new System.Composition.Convention.ConventionBuilder();
            conv.ForTypesDerivedFrom<IRule>().Export<IRule>();
        }
    }
}
