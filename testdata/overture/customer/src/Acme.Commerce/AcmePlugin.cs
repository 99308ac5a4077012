using Overture.Common.Hosting;
using Overture.Core.Carts;
using Overture.Core.Orders;
using Overture.Core.Pricing;

namespace Acme.Commerce
{
    /// <summary>What Acme replaces. Heavier than anything of the platform.</summary>
    public class AcmePlugin : IOverturePlugin
    {
        public int Weight
        {
            get { return 100; }
        }

        public void Register(IServiceHost host)
        {
            host.Register<AcmePricingService, IPricingService>(Lifestyle.PerRequest);
            host.Register<AcmeCartService, ICartService>(Lifestyle.PerRequest);
            host.Register<AcmeOrderService, IOrderService>(Lifestyle.PerRequest);
        }
    }
}
