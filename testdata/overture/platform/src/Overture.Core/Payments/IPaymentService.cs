using System.Collections.Generic;
using Overture.Common;
using Overture.Core.Orders;

namespace Overture.Core.Payments
{
    public interface IPaymentService
    {
        Payment Authorize(Order order, string method);

        void Capture(Payment payment);

        Refund Refund(Payment payment, Money amount, string reason);

        void Confirm(string providerReference, bool success);

        IList<Payment> DueForCapture();
    }

    /// <summary>Gateways are named in Web.config (overture/payments) and made by name.</summary>
    public interface IPaymentGateway
    {
        string Method { get; }

        string Authorize(string orderNumber, Money amount);

        bool Capture(string reference, Money amount);

        bool Refund(string reference, Money amount);
    }
}
