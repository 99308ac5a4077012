using System.Collections.Generic;

namespace Overture.Core.Messaging
{
    public interface INotificationService
    {
        void Notify(string recipient, string templateName, IDictionary<string, string> values);

        int SendQueued(int maximum);
    }

    public interface IMessageSender
    {
        string Channel { get; }

        void Send(OutgoingMessage message);
    }
}
