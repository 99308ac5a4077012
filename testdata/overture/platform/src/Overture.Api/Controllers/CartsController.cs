using System;
using System.Net;
using System.Net.Http;
using System.Web.Http;
using Overture.Core.Carts;

namespace Overture.Api.Controllers
{
    /// <summary>By convention: api/carts/{id}.</summary>
    public class CartsController : ApiController
    {
        private readonly ICartService carts;

        public CartsController(ICartService carts)
        {
            this.carts = carts;
        }

        public HttpResponseMessage Get(Guid id)
        {
            Cart cart = carts.GetOrCreate(id);
            CartTotals totals = carts.Total(cart);
            return Request.CreateResponse(HttpStatusCode.OK, new { token = cart.Token, lines = cart.Lines.Count, total = totals.Total.ToString() });
        }

        public HttpResponseMessage Put(Guid id, string sku, int quantity)
        {
            Cart cart = carts.GetOrCreate(id);
            if (cart.LineFor(sku) == null)
            {
                carts.Add(cart, sku, quantity);
            }
            else
            {
                carts.ChangeQuantity(cart, sku, quantity);
            }
            return Request.CreateResponse(HttpStatusCode.NoContent);
        }
    }
}
