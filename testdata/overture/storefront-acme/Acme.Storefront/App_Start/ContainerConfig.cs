using System;
using System.Web.Mvc;
using Acme.Commerce;
using Acme.Storefront.Models;
using Autofac;
using Autofac.Integration.Mvc;
using Overture.Common.Messaging;
using Overture.Core.Events;
using Overture.Services.Catalog;
using Overture.Services.Customers;
using Overture.Services.Messaging;
using Overture.Services.Orders;
using Overture.Services.Payments;
using Overture.Services.Promotions;
using Overture.Web.Controllers;
using Overture.Web.Hosting;

namespace Acme.Storefront.App_Start
{
    public static class ContainerConfig
    {
        public static void Configure()
        {
            var builder = new ContainerBuilder();
            builder.RegisterControllers(typeof(MvcApplication).Assembly, typeof(StoreController).Assembly);
            builder.RegisterType<LoyaltyCalculator>();
            builder.RegisterType<PaymentGatewayFactory>();
            builder.RegisterType<PromotionRuleFinder>().SingleInstance();
            builder.RegisterType<PriceFormatter>();
            builder.RegisterType<SearchIndexer>().SingleInstance();
            builder.RegisterType<OrderMailHandler>().SingleInstance();
            builder.RegisterType<CustomerMailHandler>().SingleInstance();
            builder.RegisterInstance(ThemeSettings.Load());

            var host = new AutofacServiceHost(builder);
            host.LoadPlugins();

            // Loaded by weight above, and once more here to be sure.
            new AcmePlugin().Register(host);
            IContainer container = host.Build();

            // Handlers subscribe themselves when they are made.
            container.Resolve<OrderMailHandler>();
            container.Resolve<CustomerMailHandler>();
            container.Resolve<SearchIndexer>();
            SubscribeFlush(container);
            DependencyResolver.SetResolver(new AutofacDependencyResolver(container));
        }

        private static void SubscribeFlush(IContainer container)
        {
            var bus = container.Resolve<IBus>();
            foreach (Type type in typeof(CatalogService).Assembly.GetTypes())
            {
                if (typeof(IHandle<CacheFlushRequested>).IsAssignableFrom(type))
                {
                    bus.Subscribe((IHandle<CacheFlushRequested>)container.Resolve(type));
                }
            }
            bus.Subscribe<OrderCancelled>(container.Resolve<PromotionService>());
        }
    }
}
