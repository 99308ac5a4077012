using System;
using System.Collections.Generic;
using System.Linq;
using Overture.Common;
using Overture.Common.Messaging;
using Overture.Contracts;
using Overture.Core;
using Overture.Core.Orders;
using Overture.Core.Payments;
using Overture.Services.Gateway;
using OrderStatus = Overture.Core.Orders.Status;
using Status = Overture.Core.Payments.Status;

namespace Overture.Services.Payments
{
    public class PaymentService : IPaymentService
    {
        private readonly IRepository<Payment> payments;
        private readonly PaymentGatewayFactory gateways;
        private readonly IBackOfficeGateway backOffice;
        private readonly IBus bus;

        public PaymentService(IRepository<Payment> payments, PaymentGatewayFactory gateways, IBackOfficeGateway backOffice, IBus bus)
        {
            this.payments = payments;
            this.gateways = gateways;
            this.backOffice = backOffice;
            this.bus = bus;
        }

        public Payment Authorize(Order order, string method)
        {
            IPaymentGateway gateway = gateways.Create(method);
            var amount = new Money(order.Total, order.Currency);
            string reference = gateway.Authorize(order.Number, amount);
            var payment = new Payment
            {
                OrderId = order.Id,
                Method = method,
                Amount = amount.Amount,
                Currency = amount.Currency,
                ProviderReference = reference,
                Status = reference == null ? Status.Failed : Status.Authorized
            };
            payments.Add(payment);
            payments.Save();
            return payment;
        }

        public void Capture(Payment payment)
        {
            if (payment.Status != Status.Authorized) return;
            bool done = gateways.Create(payment.Method).Capture(payment.ProviderReference, new Money(payment.Amount, payment.Currency));
            payment.Status = done ? Status.Captured : Status.Failed;
            payment.CapturedOn = done ? DateHelper.Now : (DateTime?)null;
            if (done && payment.Order != null && payment.Order.Status == OrderStatus.New)
            {
                payment.Order.Status = OrderStatus.Confirmed;
            }
            payments.Save();
            if (done)
            {
                backOffice.Send(new RegisterPaymentRequest { Payment = ToDto(payment) });
                bus.Publish(Topics.PaymentCaptured, payment);
            }
        }

        public Refund Refund(Payment payment, Money amount, string reason)
        {
            Guard.That(amount.Amount <= payment.Refundable, "More than was paid.");
            if (!gateways.Create(payment.Method).Refund(payment.ProviderReference, amount))
            {
                throw new InvalidOperationException("Refund refused: " + payment.ProviderReference);
            }
            var refund = new Refund { Payment = payment, Amount = amount.Amount, Reason = reason.Truncate(200) };
            payment.Refunds.Add(refund);
            payments.Save();
            return refund;
        }

        public void Confirm(string providerReference, bool success)
        {
            Payment payment = payments.Query().FirstOrDefault(p => p.ProviderReference == providerReference);
            if (payment == null)
            {
                Log.Warn("callback for unknown payment {0}", StringHelper.Mask(providerReference));
                return;
            }
            payment.Status = success ? Status.Authorized : Status.Failed;
            payments.Save();
        }

        public IList<Payment> DueForCapture()
        {
            return payments.Where(p => p.Status == Status.Authorized && p.Order.Status == OrderStatus.Packed);
        }

        private static PaymentDto ToDto(Payment payment)
        {
            return new PaymentDto
            {
                OrderNumber = payment.Order == null ? null : payment.Order.Number,
                Method = payment.Method,
                State = payment.Status.ToString(),
                Amount = new MoneyDto { Amount = payment.Amount, CurrencyIsoCode = payment.Currency }
            };
        }
    }
}
