using Overture.Common.Hosting;
using Overture.Common.Messaging;
using Overture.Core;
using Overture.Core.Carts;
using Overture.Core.Catalog;
using Overture.Core.Customers;
using Overture.Core.Inventory;
using Overture.Core.Messaging;
using Overture.Core.Orders;
using Overture.Core.Payments;
using Overture.Core.Pricing;
using Overture.Core.Promotions;
using Overture.Core.Reporting;
using Overture.Data;
using Overture.Data.Repositories;
using Overture.Services.Carts;
using Overture.Services.Catalog;
using Overture.Services.Customers;
using Overture.Services.Gateway;
using Overture.Services.Inventory;
using Overture.Services.Messaging;
using Overture.Services.Orders;
using Overture.Services.Payments;
using Overture.Services.Pricing;
using Overture.Services.Promotions;

namespace Overture.Services.Hosting
{
    /// <summary>What the platform registers. Implementation first, service second.</summary>
    public class PlatformPlugin : IOverturePlugin
    {
        public int Weight
        {
            get { return 0; }
        }

        public void Register(IServiceHost host)
        {
            host.Register<OvertureDbContext, OvertureDbContext>(Lifestyle.PerRequest);
            host.Register<InProcessBus, IBus>(Lifestyle.Singleton);
            host.Register<BackOfficeGateway, IBackOfficeGateway>(Lifestyle.Singleton);

            host.Register<ProductRepository, IProductRepository>();
            host.Register<PriceListRepository, IPriceListRepository>();
            host.Register<CartRepository, ICartRepository>();
            host.Register<OrderRepository, IOrderRepository>();
            host.Register<StockRepository, IStockRepository>();
            host.Register<CustomerRepository, ICustomerRepository>();
            host.Register<ReportRepository, IReportRepository>();
            host.Register<Repository<Category>, IRepository<Category>>();
            host.Register<Repository<Promotion>, IRepository<Promotion>>();
            host.Register<Repository<Coupon>, IRepository<Coupon>>();
            host.Register<Repository<PromotionUsage>, IRepository<PromotionUsage>>();
            host.Register<Repository<ReturnRequest>, IRepository<ReturnRequest>>();
            host.Register<Repository<Payment>, IRepository<Payment>>();
            host.Register<Repository<Warehouse>, IRepository<Warehouse>>();
            host.Register<Repository<MessageTemplate>, IRepository<MessageTemplate>>();
            host.Register<Repository<OutgoingMessage>, IRepository<OutgoingMessage>>();

            host.Register<CatalogService, ICatalogService>(Lifestyle.PerRequest);
            host.Register<PricingService, IPricingService>(Lifestyle.PerRequest);
            host.Register<DefaultTaxCalculator, ITaxCalculator>(Lifestyle.Singleton);
            host.Register<PromotionService, IPromotionService>(Lifestyle.PerRequest);
            host.Register<CartService, ICartService>(Lifestyle.PerRequest);
            host.Register<OrderService, IOrderService>(Lifestyle.PerRequest);
            host.Register<PaymentService, IPaymentService>(Lifestyle.PerRequest);
            host.Register<InventoryService, IInventoryService>(Lifestyle.PerRequest);
            host.Register<CustomerService, ICustomerService>(Lifestyle.PerRequest);
            host.Register<NotificationService, INotificationService>(Lifestyle.PerRequest);
            host.Register<MailSender, IMessageSender>(Lifestyle.Singleton);
            host.Register<TextMessageSender, IMessageSender>(Lifestyle.Singleton);
        }
    }

    /// <summary>Shops in Europe: heavier than the platform, so that its calculator wins.</summary>
    public class EuropePlugin : IOverturePlugin
    {
        public int Weight
        {
            get { return 10; }
        }

        public void Register(IServiceHost host)
        {
            host.Register<VatTaxCalculator, ITaxCalculator>(Lifestyle.Singleton);
        }
    }
}
