using System;
using System.Collections.Specialized;
using System.Net;
using System.Text;
using Overture.Common;
using Overture.Core.Payments;

namespace Overture.Services.Payments
{
    /// <summary>Talks to the card acquirer. No code names it, only Web.config does.</summary>
    public class CreditCardGateway : IPaymentGateway
    {
        private readonly string url = ConfigReader.Get("payments:acquirerUrl", "https://acquirer.example/v2/");

        public string Method
        {
            get { return "card"; }
        }

        public string Authorize(string orderNumber, Money amount)
        {
            string answer = Post("authorize", orderNumber, amount);
            return answer.StartsWith("OK:", StringComparison.Ordinal) ? answer.Substring(3) : null;
        }

        public bool Capture(string reference, Money amount)
        {
            return Post("capture", reference, amount).StartsWith("OK", StringComparison.Ordinal);
        }

        public bool Refund(string reference, Money amount)
        {
            return Post("refund", reference, amount).StartsWith("OK", StringComparison.Ordinal);
        }

        private string Post(string verb, string reference, Money amount)
        {
            using (var client = new WebClient())
            {
                var form = new NameValueCollection
                {
                    { "merchant", ConfigReader.Get("payments:merchant") },
                    { "reference", reference },
                    { "amount", amount.ToString() }
                };
                return Encoding.UTF8.GetString(client.UploadValues(url + verb, form));
            }
        }
    }

    /// <summary>Payment by invoice: nothing to ask, the reference is the order.</summary>
    public class InvoiceGateway : IPaymentGateway
    {
        public virtual string Method
        {
            get { return "invoice"; }
        }

        public virtual string Authorize(string orderNumber, Money amount)
        {
            decimal limit = ConfigReader.GetDecimal("payments:invoiceLimit", 500m);
            return amount.Amount <= limit ? "INV-" + orderNumber : null;
        }

        public bool Capture(string reference, Money amount)
        {
            return true;
        }

        public bool Refund(string reference, Money amount)
        {
            Log.Info("credit note for {0}: {1}", reference, amount);
            return true;
        }
    }
}
