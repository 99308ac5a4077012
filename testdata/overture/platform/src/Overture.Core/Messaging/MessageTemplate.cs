using System;

namespace Overture.Core.Messaging
{
    /// <summary>Mail and text message templates, edited by the shop's people. Not the bus.</summary>
    public class MessageTemplate : Entity
    {
        public string Name { get; set; }

        public string Language { get; set; }

        public string Subject { get; set; }

        public string Body { get; set; }

        public string Channel { get; set; }
    }

    public class OutgoingMessage : Entity
    {
        public string Recipient { get; set; }

        public string Channel { get; set; }

        public string Subject { get; set; }

        public string Body { get; set; }

        public int Attempts { get; set; }

        public DateTime? SentOn { get; set; }
    }
}
