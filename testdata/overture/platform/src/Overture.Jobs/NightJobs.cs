using System;
using System.Collections.Generic;
using Overture.Common;
using Overture.Common.Messaging;
using Overture.Core.Carts;
using Overture.Core.Messaging;
using Overture.Core.Reporting;

namespace Overture.Jobs
{
    public class AbandonedCartsJob : IJob
    {
        private readonly ICartRepository carts;
        private readonly IBus bus;

        public AbandonedCartsJob(ICartRepository carts, IBus bus)
        {
            this.carts = carts;
            this.bus = bus;
        }

        public int Run(string argument)
        {
            IList<Cart> abandoned = carts.AbandonedSince(DateHelper.Now.AddHours(-ConfigReader.GetInt("carts:abandonedHours", 48)));
            foreach (Cart cart in abandoned)
            {
                bus.Publish("carts.abandoned", cart);
            }
            return abandoned.Count;
        }
    }

    public class SendMailJob : IJob
    {
        private readonly INotificationService notifications;

        public SendMailJob(INotificationService notifications)
        {
            this.notifications = notifications;
        }

        public int Run(string argument)
        {
            return notifications.SendQueued(argument == null ? 200 : Convert.ToInt32(argument));
        }
    }

    public class LifetimeValuesJob : IJob
    {
        private readonly IReportRepository reports;

        public LifetimeValuesJob(IReportRepository reports)
        {
            this.reports = reports;
        }

        public int Run(string argument)
        {
            reports.RebuildLifetimeValues();
            return 1;
        }
    }
}
