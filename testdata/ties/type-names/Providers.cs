using System;
using System.ComponentModel;

namespace Shop.Core
{
    public interface IPayment { }
    public class Moneris : IPayment { }
    public class Nested { public class Inner { } }

    [TypeConverter("Shop.Core.MoneyConverter, Shop.Core")]
    public class Money { }
    public class MoneyConverter { }

    public class Payments
    {
        private const string Default = "Moneris";

        public IPayment Get(ProviderSet set) => set.GetProvider(Default);

        public object Create()
        {
            var known = Type.GetType("Shop.Core.Moneris, Shop.Core");
            var gone = Type.GetType("Shop.Core.PayPal, Shop.Core");
            var lost = Providers["Stripe"];
            // Of another code base, and of the framework, which is everywhere.
            var log = Type.GetType("NLog.LogManager, NLog");
            var number = Type.GetType("System.Int32");
            return known;
        }

        public ProviderSet Providers { get; set; }
    }

    public class ProviderSet
    {
        public IPayment this[string name] => null;
        public IPayment GetProvider(string name) => null;
    }
}
