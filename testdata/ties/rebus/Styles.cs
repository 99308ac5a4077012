using Rebus.Bus;
using Rebus.Handlers;
using Rebus.Sagas;
namespace Acme.Reb
{
    public class Pay { }
    public class Paid { }
    public class Late { }
    public class PayH : IHandleMessages<Pay>, IHandleMessages<Late>
    {
        IBus _b;
        public async Task Handle(Pay p)
        {
            await _b.Publish(new Paid());
            await _b.Reply(new Paid());
            await _b.Advanced.Topics.Publish("paid", new Paid());
            await _b.Advanced.Routing.Send("q", new Pay());
            await _b.DeferLocal(TimeSpan.Zero, new Late());
        }
        public Task Handle(Late l) => _b.SendLocal(new Pay());
    }
    public class Sg : Saga<D>, IAmInitiatedBy<Paid> { }
    public class S
    {
        void C(BuiltinHandlerActivator act)
        {
            Configure.With(act).Routing(r => r.TypeBased().Map<Pay>("payq").MapAssemblyOf<Paid>("q2")).Start();
            act.Register(() => new PayH());
            act.Handle<Paid>(async m => { });
            act.Bus.Subscribe<Paid>().Wait();
            act.Bus.Subscribe(typeof(Paid));
        }
    }
}
