using System.Threading.Tasks;
using Azure.Messaging.ServiceBus;

namespace Acme.Handlers
{
    public class ParcelHandler
    {
        public Task Handle(ProcessMessageEventArgs message) => Task.CompletedTask;
    }

    public class Worker
    {
        private readonly ServiceBusProcessor _parcels;
        private readonly ParcelHandler _handler;

        public Worker(ServiceBusClient client, ParcelHandler handler)
        {
            _handler = handler;
            _parcels = client.CreateProcessor("parcels", new ServiceBusProcessorOptions());
            var letters = client.CreateProcessor("letters", "sorting");
            letters.ProcessMessageAsync += message => Task.CompletedTask;
            letters.ProcessErrorAsync += error => Task.CompletedTask;
        }

        public async Task Start()
        {
            _parcels.ProcessMessageAsync += _handler.Handle;
            await _parcels.StartProcessingAsync();
        }

        // What it takes, another one tells.
        public void Add(ServiceBusProcessor other) => other.ProcessMessageAsync += _handler.Handle;
    }
}
