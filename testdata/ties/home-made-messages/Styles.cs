using System;
using System.Collections.Generic;
namespace Acme.Hb
{
    public interface IDomainEvent { }
    public class Won : IDomainEvent { }
    public class Lost : IDomainEvent { }
    public class DoIt { }
    public interface IReactTo<TEvent>
    {
        void React(TEvent e);
    }
    public class Prizes : IReactTo<Won>
    {
        public void React(Won e) { }
    }
    public interface IEventHandlerFor<in T> where T : IDomainEvent
    {
        Task HandleAsync(T evt);
    }
    public class Tears : IEventHandlerFor<Lost>
    {
        public Task HandleAsync(Lost evt) => null;
    }
    public abstract class CommandHandlerBase<T>
    {
        public abstract void Execute(T c);
    }
    public class DoItHandler : CommandHandlerBase<DoIt>
    {
        public override void Execute(DoIt c) { }
    }
    public static class DomainEvents
    {
        public static void Raise<T>(T e) where T : IDomainEvent
        {
            foreach (var h in new List<IReactTo<T>>()) h.React(e);
        }
        public static void Register<T>(Action<T> cb) { }
    }
    public class Disp
    {
        public void Dispatch<T>(T c) { }
    }
    public class Game
    {
        Disp dispatcher;
        List<object> evs = new List<object>();
        void Apply(object e)
        {
            evs.Add(e);
        }
        void End()
        {
            DomainEvents.Raise(new Won());
            dispatcher.Dispatch(new DoIt());
            Apply(new Lost());
            DomainEvents.Register<Lost>(x => { });
        }
    }
    public class Agg
    {
        IEventAggregator ea;
        public Agg(IEventAggregator e)
        {
            ea = e;
            ea.GetEvent<WonEvent>().Subscribe(OnWon);
            ea.GetEvent<WonEvent>().Publish("x");
            Messenger.Default.Register<Won>(this, w => {});
            Messenger.Default.Send(new Won());
            WeakReferenceMessenger.Default.Send(new Lost());
            MessagingCenter.Send(this, "hi");
            MessagingCenter.Subscribe<Agg>(this, "hi", s => {});
        }
        void OnWon(string s) { }
    }
    public class WonEvent : PubSubEvent<string> { }
    public class Kafka
    {
        void K(IProducer<string,string> prod, IConsumer<string,string> cons)
        {
            prod.ProduceAsync("bids", new Message<string,string>());
            cons.Subscribe("bids");
            cons.Subscribe(new[] { "bids2" });
            prod.Produce("bids2", null);
        }
        void R(IModel ch)
        {
            ch.BasicPublish("ex", "rk", null, null);
            ch.BasicPublish(exchange: "", routingKey: "q1", body: null);
            ch.BasicConsume("q1", true, null);
            ch.BasicConsume(queue: "q1", autoAck: false, consumer: null);
            ch.QueueDeclare("q1");
            ch.QueueBind("q1", "ex", "rk");
        }
        void D(DaprClient dc)
        {
            dc.PublishEventAsync("pubsub", "deals", new Won());
        }
        [Topic("pubsub", "deals")] public void OnDeal(Won w) { }
        void Redis(ISubscriber sub)
        {
            sub.Publish("chan", "x");
            sub.Subscribe("chan", (c, v) => {});
        }
    }
    public class Ms
    {
        static event EventHandler<Won> Ended;
        public event Action Tick;
        public delegate void Hit(int x);
        public event Hit OnHit;
        void F()
        {
            Ended?.Invoke(this, null);
            Tick();
            OnHit?.Invoke(1);
        }
    }
    public class Sub
    {
        public Sub(Ms m)
        {
            m.Tick += () => F();
            m.OnHit += Hit;
        }
        void F() { }
        void Hit(int x) { }
    }
    public class EntityEvents
    {
        void X(IEventPublisher ep, Item it)
        {
            ep.EntityInserted(it);
            ep.PublishAsync(new EntityDeleted<Item>(it));
            ep.EntityUpdatedAsync<Item>(it);
        }
    }
    public class Item { }
    public class EntityDeleted<T>
    {
        public EntityDeleted(T e) {}
    }
    public class EntityInserted<T>
    {
        public EntityInserted(T e) {}
    }
    public interface IConsumerOf<T>
    {
        void HandleEvent(T e);
    }
    public class ItemC : IConsumerOf<EntityDeleted<Item>>, IConsumerOf<EntityInserted<Item>>
    {
        public void HandleEvent(EntityDeleted<Item> e) { }
        public void HandleEvent(EntityInserted<Item> e) { }
    }
    public static class EpExt
    {
        public static void EntityInserted<T>(this IEventPublisher p, T e)
        {
            p.Publish(new EntityInserted<T>(e));
        }
    }
    public interface IEventPublisher
    {
        void Publish<T>(T e);
    }
    public class Wolv
    {
        public static void Handle(DoIt c, ILogger l) { }
    }
    public class LostHandler
    {
        public static Task HandleAsync(Lost x) => null;
    }
    public class WonConsumer
    {
        public void Consume(Won w, int n) { }
    }
}
