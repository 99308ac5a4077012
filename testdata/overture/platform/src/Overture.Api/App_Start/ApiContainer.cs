using System.Reflection;
using System.Web.Http;
using Autofac;
using Autofac.Integration.WebApi;
using Microsoft.Practices.Unity;
using Overture.Common.Messaging;
using Overture.Core;
using Overture.Core.Messaging;
using Overture.Core.Pricing;
using Overture.Data;
using Overture.Data.Repositories;
using Overture.Services.Customers;
using Overture.Services.Hosting;
using Overture.Services.Messaging;
using Overture.Services.Orders;
using Overture.Services.Payments;
using Overture.Services.Pricing;
using Overture.Services.Promotions;
using Overture.Web.Hosting;

namespace Overture.Api.App_Start
{
    /// <summary>
    /// Two containers in one process: Autofac makes the controllers, Unity (older, service first and
    /// implementation second) makes the handlers. They do not agree on the tax calculator.
    /// </summary>
    public static class ApiContainer
    {
        public static IUnityContainer Legacy { get; private set; }

        public static void Configure(HttpConfiguration config)
        {
            var builder = new ContainerBuilder();
            builder.RegisterApiControllers(Assembly.GetExecutingAssembly());
            builder.RegisterGeneric(typeof(Repository<>)).As(typeof(IRepository<>)).InstancePerLifetimeScope();
            builder.RegisterType<LoyaltyCalculator>();
            builder.RegisterType<PaymentGatewayFactory>();
            builder.RegisterType<PromotionRuleFinder>().SingleInstance();
            builder.RegisterType<PriceFormatter>();
            var host = new AutofacServiceHost(builder);
            new PlatformPlugin().Register(host);
            new EuropePlugin().Register(host);
            IContainer container = host.Build();
            config.DependencyResolver = new AutofacWebApiDependencyResolver(container);

            Legacy = new UnityContainer();
            Legacy.RegisterInstance<IBus>(container.Resolve<IBus>());
            Legacy.RegisterType<OvertureDbContext>(new HierarchicalLifetimeManager());
            Legacy.RegisterType(typeof(IRepository<>), typeof(Repository<>));
            Legacy.RegisterType<ITaxCalculator, DefaultTaxCalculator>(new ContainerControlledLifetimeManager());
            Legacy.RegisterType<INotificationService, NotificationService>();
            Legacy.RegisterType<IMessageSender, MailSender>("mail");
            Legacy.RegisterType<IMessageSender, TextMessageSender>("sms");
            Legacy.Resolve<CustomerMailHandler>();
        }
    }
}
