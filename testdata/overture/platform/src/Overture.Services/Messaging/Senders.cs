using System;
using System.IO;
using System.Net;
using System.Net.Mail;
using Overture.Common;
using Overture.Core.Messaging;

namespace Overture.Services.Messaging
{
    public class MailSender : IMessageSender
    {
        public string Channel
        {
            get { return "mail"; }
        }

        public void Send(OutgoingMessage message)
        {
            using (var client = new SmtpClient())
            using (var mail = new MailMessage(ConfigReader.Get("mail:from", "shop@overture.example"), message.Recipient))
            {
                mail.Subject = message.Subject;
                mail.Body = message.Body;
                mail.IsBodyHtml = true;
#if DEBUG
                // Nobody gets mail from a developer's machine.
                File.AppendAllText(Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "mail.log"), mail.Subject + Environment.NewLine);
#else
                client.Send(mail);
#endif
            }
        }
    }

    public class TextMessageSender : IMessageSender
    {
        public string Channel
        {
            get { return "sms"; }
        }

        public void Send(OutgoingMessage message)
        {
            using (var client = new WebClient())
            {
                client.Headers["X-Api-Key"] = ConfigReader.Get("sms:key");
                client.UploadString("https://sms.example/send?to=" + Uri.EscapeDataString(message.Recipient), message.Body.Truncate(160));
            }
        }
    }
}
