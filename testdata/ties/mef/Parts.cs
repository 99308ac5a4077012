using System.Collections.Generic;
using System.ComponentModel.Composition;
using System.ComponentModel.Composition.Hosting;

namespace Shop
{
    public interface IOrders { }

    [Export(typeof(IOrders))]
    public class Orders : IOrders { }

    [Export]
    public class Clock { }

    [InheritedExport]
    public interface IRule { }

    public class VatRule : IRule { }

    public static class Program
    {
        public static void Main(AssemblyCatalog catalog) => new CompositionContainer(catalog).ComposeParts();
    }

    public class Checkout
    {
        [Import]
        public IOrders Orders { get; set; }

        [ImportMany]
        private IEnumerable<IRule> rules;

        [ImportingConstructor]
        public Checkout(IOrders orders) { }

        public void Pay(CompositionContainer container)
        {
            var orders = container.GetExportedValue<IOrders>();
        }
    }
}
