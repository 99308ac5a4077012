using System;
using System.Threading.Tasks;
using Rebus.Bus;
using Rebus.Handlers;

namespace Shop
{
    public class OrderPlaced { }
    public class ChargeCard { }

    public class Billing : IHandleMessages<OrderPlaced>
    {
        private readonly IBus bus;

        public async Task Handle(OrderPlaced message)
        {
            await bus.Send(new ChargeCard());
            await bus.Defer(TimeSpan.FromDays(1), new ChargeCard());
        }
    }

    public class Saga : IAmInitiatedBy<OrderPlaced>
    {
        public Task Handle(OrderPlaced message) => Task.CompletedTask;
    }

    public class Cards : IHandleMessages<ChargeCard>
    {
        public Task Handle(ChargeCard message) => Task.CompletedTask;
    }

    public class Checkout
    {
        private readonly IBus bus;

        public async Task Place(OrderPlaced placed)
        {
            await bus.Subscribe<OrderPlaced>();
            await bus.Publish(placed);
        }
    }
}
