using System;
using MassTransit;

namespace Freight.Machines
{
    public interface LoadTaken { Guid LoadId { get; } }

    public interface LoadBilled { Guid LoadId { get; } }

    public class LoadState : SagaStateMachineInstance
    {
        public Guid CorrelationId { get; set; }
    }

    public class LoadMachine : MassTransitStateMachine<LoadState>
    {
        public LoadMachine()
        {
            Initially(
                When(Taken)
                    .PublishAsync(context => context.Init<LoadBilled>(new { context.Message.LoadId }))
                    .TransitionTo(Billing));
        }

        public State Billing { get; private set; }
        public Event<LoadTaken> Taken { get; private set; }
    }

    public class Invoices : IConsumer<LoadBilled>
    {
        public System.Threading.Tasks.Task Consume(ConsumeContext<LoadBilled> context) => null;
    }
}
