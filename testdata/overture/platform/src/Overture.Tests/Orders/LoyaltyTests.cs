using System;
using System.Collections.Generic;
using Overture.Core.Customers;
using Overture.Core.Orders;
using Overture.Core.Promotions;
using Overture.Services.Customers;
using Xunit;

namespace Overture.Tests.Orders
{
    /// <summary>Touches three areas at once, as does what it tests.</summary>
    public class LoyaltyTests
    {
        [Fact]
        public void Half_price_earns_nothing()
        {
            var order = new Order { SubTotal = 200m };
            order.Usages.Add(new PromotionUsage { Promotion = new Promotion { Percent = 50m } });
            Assert.Equal(0, new LoyaltyCalculator(new FakeOrders()).PointsFor(new Customer(), order));
        }

        [Fact]
        public void Regulars_earn_more()
        {
            var calculator = new LoyaltyCalculator(new FakeOrders { Turnover = 2000m });
            Assert.Equal(30, calculator.PointsFor(new Customer(), new Order { SubTotal = 200m }));
        }

        private class FakeOrders : FakeRepository<Order>, IOrderRepository
        {
            public decimal Turnover { get; set; }

            public Order FindByNumber(string number) => Items.Find(o => o.Number == number);

            public IList<Order> OfCustomer(int customerId) => Items.FindAll(o => o.CustomerId == customerId);

            public IList<Order> UnpaidSince(DateTime before) => new List<Order>();

            public IList<Order> NotExported() => new List<Order>();

            public decimal TurnoverOf(int customerId, DateTime since) => Turnover;
        }
    }
}
