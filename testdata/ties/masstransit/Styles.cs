using MassTransit;
namespace Acme.Mt
{
    public record Ship(Guid Id);
    public record Shipped
    {
        public Guid Id { get; init; }
    }
    public interface IPacked
    {
        Guid Id { get; }
    }
    public record Q(int I);
    public record A(int I);
    public record Tick;
    public class ShipConsumer : IConsumer<Ship>, IConsumer<Batch<Tick>>
    {
        public async Task Consume(ConsumeContext<Ship> c)
        {
            await c.Publish(new Shipped { Id = c.Message.Id });
            await c.Publish<IPacked>(new { Id = c.Message.Id });
            await c.RespondAsync(new A(1));
        }
    }
    public class PackedC : IConsumer<IPacked> { }
    public class ShippedDef : ConsumerDefinition<ShipConsumer> { }
    public class FaultC : IConsumer<Fault<Ship>> { }
    public class State : SagaStateMachineInstance
    {
        public Guid CorrelationId { get; set; }
    }
    public class Machine : MassTransitStateMachine<State>
    {
        public Event<Shipped> Done { get; private set; }
        public Event<IPacked> Packed { get; set; }
        public Machine()
        {
            Event(() => Done, x => x.CorrelateById(c => c.Message.Id));
            Initially(When(Done).Publish(ctx => new Tick()).TransitionTo(null));
        }
    }
    public class Svc
    {
        readonly ISendEndpointProvider prov;
        IRequestClient<Q> cl;
        IBus b;
        IPublishEndpoint pe;
        public async Task Do(IClientFactory f, IMessageScheduler sch)
        {
            var ep = await prov.GetSendEndpoint(new Uri("queue:ship"));
            await ep.Send(new Ship(Guid.Empty));
            await ep.Send<Ship>(new { Id = Guid.Empty });
            var r = await cl.GetResponse<A>(new Q(1));
            await b.Publish(new Shipped(), CancellationToken.None);
            await pe.Publish<IPacked>(new { Id = 1 });
            await prov.Send(new Ship(Guid.Empty));
            var c2 = b.CreateRequestClient<Q>();
            await sch.ScheduleSend(new Uri("queue:x"), DateTime.Now, new Tick());
            await b.PublishBatch(new[] { new Tick() });
        }
    }
    public static class Cfg
    {
        static void C(IServiceCollection sv)
        {
            sv.AddMassTransit(x => { x.AddConsumer<ShipConsumer>(); x.AddConsumers(typeof(Cfg).Assembly); x.AddSagaStateMachine<Machine, State>(); x.UsingRabbitMq((c, k) => { k.ReceiveEndpoint("ship", e => { e.ConfigureConsumer<ShipConsumer>(c); e.Consumer<PackedC>(); e.Handler<Tick>(async m => { }); }); }); EndpointConvention.Map<Ship>(new Uri("queue:ship")); });
        }
    }
}
