using System.Net;
using System.Net.Http;
using System.Web.Http;
using Overture.Core.Orders;
using Overture.Shared;

namespace Overture.Api.Controllers
{
    public class OrdersController : ApiController
    {
        private readonly IOrderService orders;

        public OrdersController(IOrderService orders)
        {
            this.orders = orders;
        }

        public HttpResponseMessage Get(string id)
        {
            Order order = orders.Get(id);
            return order == null
                ? Request.CreateResponse(HttpStatusCode.NotFound)
                : Request.CreateResponse(HttpStatusCode.OK, new { order.Number, order.PlacedOn, status = order.Status.ToString(), order.Total });
        }

        public HttpResponseMessage Delete(string id, string reason = "by the customer")
        {
            RetryPolicy.Run("cancel " + id, 3, () => orders.Cancel(id, reason));
            return Request.CreateResponse(HttpStatusCode.NoContent);
        }

        [HttpPost, ActionName("ship")]
        public HttpResponseMessage Ship(string id, string carrier, string trackingNumber)
        {
            Shipment shipment = orders.Ship(id, carrier, trackingNumber);
            return Request.CreateResponse(HttpStatusCode.Created, new { shipment.Id, shipment.Weight });
        }
    }
}
