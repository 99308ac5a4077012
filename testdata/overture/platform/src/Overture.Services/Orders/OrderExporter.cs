using System.Linq;
using Overture.Common;
using Overture.Contracts;
using Overture.Core.Orders;
using Overture.Services.Gateway;

namespace Overture.Services.Orders
{
    public class OrderExporter
    {
        private readonly IOrderRepository orders;
        private readonly IBackOfficeGateway gateway;

        public OrderExporter(IOrderRepository orders, IBackOfficeGateway gateway)
        {
            this.orders = orders;
            this.gateway = gateway;
        }

        public int Export()
        {
            int count = 0;
            foreach (Order order in orders.NotExported())
            {
                CreateOrderResponse response = gateway.Send(new CreateOrderRequest { Order = ToDto(order) });
                order.ErpNumber = response.ErpNumber;
                response.Warnings.ForEach(w => Log.Warn("{0}: {1}", order.Number, w));
                orders.Save();
                count++;
            }
            return count;
        }

        private static OrderDto ToDto(Order order)
        {
            OrderDto dto = PropertyMapper.Map<Order, OrderDto>(order);
            dto.CustomerNumber = order.Customer.Number;
            dto.Total = new MoneyDto { Amount = order.Total, CurrencyIsoCode = order.Currency };
            dto.ShipTo = order.ShipTo == null ? null : PropertyMapper.Map<Core.Customers.Address, AddressDto>(order.ShipTo);
            dto.Lines = order.Lines
                .Select(l => new OrderLineDto
                {
                    Sku = l.Sku,
                    Quantity = l.Quantity,
                    UnitPrice = new MoneyDto { Amount = l.UnitPrice, CurrencyIsoCode = order.Currency }
                })
                .ToList();
            return dto;
        }
    }
}
