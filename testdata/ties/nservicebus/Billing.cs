using System.Threading.Tasks;
using NServiceBus;

namespace Shop
{
    public class OrderPlaced : IEvent { }
    public class ChargeCard : ICommand { }
    public class CardCharged : IEvent { }
    public class Forgotten : ICommand { }

    public class OrderPolicy : Saga<OrderPolicyData>, IAmStartedByMessages<OrderPlaced>, IHandleMessages<CardCharged>
    {
        public Task Handle(OrderPlaced message, IMessageHandlerContext context)
        {
            return context.Send(new ChargeCard());
        }

        public Task Handle(CardCharged message, IMessageHandlerContext context) => Task.CompletedTask;
    }

    public class OrderPolicyData { }

    public class Payments : IHandleMessages<ChargeCard>
    {
        public Task Handle(ChargeCard message, IMessageHandlerContext context) => context.Publish(new CardCharged());
    }

    public class Checkout
    {
        private readonly IMessageSession session;

        public async Task Place()
        {
            await session.Publish<OrderPlaced>(order => { });
            // Nothing here handles it: another system does.
            await session.Send(new Forgotten());
        }
    }
}
