using System.Net;
using System.Net.Http;
using System.Web.Http;
using Overture.Core.Inventory;

namespace Overture.Api.Controllers
{
    public class StockController : ApiController
    {
        private readonly IInventoryService inventory;

        public StockController(IInventoryService inventory)
        {
            this.inventory = inventory;
        }

        public HttpResponseMessage Get(string id)
        {
            int available = inventory.Available(id);
            return Request.CreateResponse(HttpStatusCode.OK, new { sku = id, available, soldOut = available == 0 });
        }

        public HttpResponseMessage Post(string id, string warehouse, int quantity)
        {
            inventory.Receive(warehouse, id, quantity);
            return Request.CreateResponse(HttpStatusCode.Accepted);
        }
    }
}
