using Kiosk.Core.Catalog;
using Kiosk.Core.Orders;
using Xunit;

namespace Bakery.Tests;

/// <summary>Uses of a test are no part of the surface: OrderService.Cancel stays sealable.</summary>
public class PriceTests
{
    [Fact]
    public void Cancelled()
    {
        new OrderService(null, null).Cancel(new Order());
    }
}
