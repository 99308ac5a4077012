using Overture.Common.Messaging;
using Overture.Core.Catalog;

namespace Overture.Core.Events
{
    public class ProductSaved : IEvent
    {
        public ProductSaved(Product product)
        {
            Product = product;
        }

        public Product Product { get; private set; }
    }

    public class CustomerRegistered : IEvent
    {
        public string Number { get; set; }

        public string Email { get; set; }

        public string FirstName { get; set; }
    }

    public class StockDepleted : IEvent
    {
        public string Sku { get; set; }

        public string WarehouseCode { get; set; }
    }
}
