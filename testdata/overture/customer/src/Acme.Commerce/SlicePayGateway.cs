using Overture.Common;
using Overture.Services.Payments;

namespace Acme.Commerce
{
    /// <summary>Payment in slices. Only config/Web.Acme.config names it.</summary>
    public class SlicePayGateway : InvoiceGateway
    {
        public override string Method
        {
            get { return "slices"; }
        }

        public override string Authorize(string orderNumber, Money amount)
        {
            if (amount.Amount < ConfigReader.GetDecimal("acme:slicesFrom", 50m))
            {
                return null;
            }
            string reference = base.Authorize(orderNumber, amount);
            return reference == null ? null : "SL-" + reference;
        }
    }
}
