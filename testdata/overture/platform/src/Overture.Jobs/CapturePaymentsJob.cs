using Overture.Core.Payments;

namespace Overture.Jobs
{
    public class CapturePaymentsJob : IJob
    {
        private readonly IPaymentService payments;

        public CapturePaymentsJob(IPaymentService payments)
        {
            this.payments = payments;
        }

        public int Run(string argument)
        {
            int captured = 0;
            foreach (Payment payment in payments.DueForCapture())
            {
                payments.Capture(payment);
                if (payment.Status == Status.Captured) captured++;
            }
            return captured;
        }
    }
}
