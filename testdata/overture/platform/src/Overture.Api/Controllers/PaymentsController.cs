using System.Linq;
using System.Net;
using System.Net.Http;
using System.Web.Http;
using Overture.Core;
using Overture.Core.Payments;

namespace Overture.Api.Controllers
{
    public class PaymentsController : ApiController
    {
        private readonly IPaymentService payments;
        private readonly IRepository<Payment> repository;

        public PaymentsController(IPaymentService payments, IRepository<Payment> repository)
        {
            this.payments = payments;
            this.repository = repository;
        }

        /// <summary>The acquirer calls back here.</summary>
        [HttpPost]
        public HttpResponseMessage Post(string id, bool success)
        {
            payments.Confirm(id, success);
            return Request.CreateResponse(HttpStatusCode.OK);
        }

        public HttpResponseMessage Get(Status status)
        {
            var found = repository.Where(p => p.Status == status).Select(p => new { p.ProviderReference, p.Amount, p.Currency });
            return Request.CreateResponse(HttpStatusCode.OK, found.ToList());
        }
    }
}
