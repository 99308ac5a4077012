using System.Threading.Tasks;
using Microsoft.Azure.ServiceBus;

namespace Acme.Clients
{
    public class Shipping
    {
        private readonly IQueueClient _taken;

        public Shipping(string connection)
        {
            _taken = new QueueClient(connection, "shipments");
            _taken.RegisterMessageHandler((message, cancel) => Task.CompletedTask, new MessageHandlerOptions(null));
        }
    }

    public class Billing
    {
        public async Task Run(string connection)
        {
            var taken = new QueueClient(connection, "orders");
            taken.RegisterMessageHandler((message, cancel) => Task.CompletedTask, null);
            var sent = new QueueClient(connection, "invoices");
            await sent.SendAsync(new Message());
            var both = new QueueClient(connection, "echo");
            both.RegisterMessageHandler((message, cancel) => Task.CompletedTask, null);
            await both.SendAsync(new Message());
        }
    }
}
