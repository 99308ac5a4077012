using System.Linq;
using System.Web.Http;
using Overture.Common;
using Overture.Contracts;
using Overture.Core.Customers;
using Overture.Core.Promotions;

namespace Overture.Api.Controllers
{
    [RoutePrefix("api/customers")]
    public class CustomersController : ApiController
    {
        private readonly ICustomerService customers;
        private readonly IPromotionService promotions;

        public CustomersController(ICustomerService customers, IPromotionService promotions)
        {
            this.customers = customers;
            this.promotions = promotions;
        }

        [HttpGet, Route("{number}")]
        public IHttpActionResult Get(string number)
        {
            Customer customer = customers.GetByNumber(number);
            if (customer == null) return NotFound();
            CustomerDto dto = PropertyMapper.Map<Customer, CustomerDto>(customer);
            dto.Addresses = PropertyMapper.MapMany<Address, AddressDto>(customer.Addresses);
            return Ok(dto);
        }

        [HttpGet, Route("{number}/promotions")]
        public IHttpActionResult Promotions(string number)
        {
            return Ok(promotions.RunningFor(customers.GetByNumber(number)).Select(p => new { p.Code, p.Title, p.EndsOn }));
        }

        [HttpPost, Route("{number}/sync")]
        public IHttpActionResult Synchronize(string number)
        {
            customers.Synchronize(number);
            return Ok();
        }
    }
}
