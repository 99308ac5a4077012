using System.Collections.Generic;
using Overture.Common;
using Overture.Core;
using Overture.Core.Messaging;
using Overture.Services.Messaging;

namespace Overture.StarterSite.Models
{
    /// <summary>Meant for demonstrations: says what it would send.</summary>
    public class QueueOnlyNotificationService : NotificationService
    {
        public QueueOnlyNotificationService(
            IRepository<MessageTemplate> templates,
            IRepository<OutgoingMessage> queue,
            IMessageSender[] senders)
            : base(templates, queue, senders)
        {
        }

        public override void Notify(string recipient, string templateName, IDictionary<string, string> values)
        {
            Log.Info("would send {0} to {1}", templateName, StringHelper.Mask(recipient));
        }
    }
}
