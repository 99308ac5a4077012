using System;
using System.Collections.Generic;
using System.Linq;
using Overture.Common;
using Overture.Common.Messaging;
using Overture.Core;
using Overture.Core.Messaging;

namespace Overture.Services.Messaging
{
    public class NotificationService : INotificationService, IHandle<CacheFlushRequested>
    {
        private readonly IRepository<MessageTemplate> templates;
        private readonly IRepository<OutgoingMessage> queue;
        private readonly IMessageSender[] senders;

        public NotificationService(
            IRepository<MessageTemplate> templates,
            IRepository<OutgoingMessage> queue,
            IMessageSender[] senders)
        {
            this.templates = templates;
            this.queue = queue;
            this.senders = senders;
        }

        public virtual void Notify(string recipient, string templateName, IDictionary<string, string> values)
        {
            MessageTemplate template = CacheManager.Get(
                "template:" + templateName, 60, () => templates.Query().FirstOrDefault(t => t.Name == templateName));
            if (template == null)
            {
                Log.Warn("no template {0}", templateName);
                return;
            }
            queue.Add(new OutgoingMessage
            {
                Recipient = recipient,
                Channel = template.Channel,
                Subject = Fill(template.Subject, values),
                Body = Fill(template.Body, values)
            });
            queue.Save();
        }

        public int SendQueued(int maximum)
        {
            int sent = 0;
            foreach (OutgoingMessage message in queue.Query().Where(m => m.SentOn == null && m.Attempts < 5).Take(maximum).ToList())
            {
                IMessageSender sender = senders.FirstOrDefault(s => s.Channel == message.Channel);
                if (sender == null) continue;
                message.Attempts++;
                try
                {
                    sender.Send(message);
                    message.SentOn = DateHelper.Now;
                    sent++;
                }
                catch (Exception e)
                {
                    Log.Error(e, "message {0} to {1}", message.Id, StringHelper.Mask(message.Recipient));
                }
            }
            queue.Save();
            return sent;
        }

        public void Handle(CacheFlushRequested message)
        {
            CacheManager.RemoveByPrefix("template:");
        }

        private static string Fill(string text, IDictionary<string, string> values)
        {
            return values.Aggregate(text ?? string.Empty, (t, pair) => t.Replace("{" + pair.Key + "}", pair.Value));
        }
    }
}
