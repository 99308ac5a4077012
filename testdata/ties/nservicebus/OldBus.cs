using System;
using NServiceBus;

namespace Freight.Old
{
    public class Load : ICommand { public Cargo Cargo { get; set; } }

    public class Loaded : IEvent { public Cargo Cargo { get; set; } }

    public class Unload : ICommand { }

    public class Answered : IMessage { }

    public class Forgotten : ICommand { }

    public class Cargo { }

    public class Loader : IHandleMessages<Load>, IHandleMessages<Unload>, IHandleMessages<Loaded>
    {
        private readonly IBus _bus;

        public Loader(IBus bus) { _bus = bus; }

        public void Handle(Load message)
        {
            // What the lambda creates is part of the message.
            _bus.Publish<Loaded>(loaded => { loaded.Cargo = new Cargo(); });
            _bus.Send<Load>(load => load.Cargo = new Cargo());
            _bus.SendLocal<Unload>(unload => { });
            _bus.Defer(TimeSpan.FromDays(1), new Unload());
            _bus.Send("yard", "correlation", new Unload());
            // Who handles these is another system.
            _bus.SendLocal(new Forgotten());
            _bus.Reply(new Answered());
            _bus.Reply<Answered>(answered => { });
            // Nothing is sent.
            _bus.HandleCurrentMessageLater();
        }

        public void Handle(Unload message) { }

        public void Handle(Loaded message) { }
    }

    public class Starter
    {
        private readonly ISendOnlyBus _bus;
        private readonly IStartableBus _startable;
        private readonly IEndpointInstance _endpoint;
        private readonly IMessageSession _session;

        public void Start(IMessageHandlerContext context)
        {
            _bus.Send(new Forgotten());
            _startable.SendLocal(new Unload());
            _endpoint.Publish<Loaded>(loaded => { loaded.Cargo = new Cargo(); });
            _session.Send<Load>(load => { load.Cargo = new Cargo(); }, new SendOptions());
            context.Reply<Answered>(answered => { });
        }
    }
}
