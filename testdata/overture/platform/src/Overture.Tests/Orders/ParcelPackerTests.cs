using System.Linq;
using Overture.Core.Catalog;
using Overture.Core.Orders;
using Overture.Services.Packages;
using Xunit;

namespace Overture.Tests.Orders
{
    public class ParcelPackerTests
    {
        [Fact]
        public void Heavy_goods_get_parcels_of_their_own()
        {
            var order = new Order();
            foreach (decimal weight in new[] { 20m, 15m, 10m })
            {
                order.Lines.Add(new OrderLine { Quantity = 1, Product = new Product { Weight = weight } });
            }
            var parcels = new ParcelPacker().Pack(order);
            Assert.Equal(2, parcels.Count);
            Assert.Equal(30m, ParcelPacker.Weigh(parcels.First()));
        }
    }
}
