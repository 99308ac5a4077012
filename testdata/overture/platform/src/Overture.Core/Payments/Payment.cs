using System;
using System.Collections.Generic;
using System.Linq;
using Overture.Core.Orders;

namespace Overture.Core.Payments
{
    public enum Status
    {
        Pending = 0,
        Authorized = 1,
        Captured = 2,
        Refunded = 3,
        Failed = 9
    }

    public class Payment : Entity
    {
        public Payment()
        {
            Refunds = new List<Refund>();
        }

        public int OrderId { get; set; }

        public virtual Order Order { get; set; }

        public string Method { get; set; }

        public string ProviderReference { get; set; }

        public decimal Amount { get; set; }

        public string Currency { get; set; }

        public Status Status { get; set; }

        public DateTime? CapturedOn { get; set; }

        public virtual ICollection<Refund> Refunds { get; set; }

        public decimal Refundable
        {
            get { return Status == Status.Captured ? Amount - Refunds.Sum(r => r.Amount) : 0m; }
        }
    }

    public class Refund : Entity
    {
        public int PaymentId { get; set; }

        public virtual Payment Payment { get; set; }

        public decimal Amount { get; set; }

        public string Reason { get; set; }
    }
}
