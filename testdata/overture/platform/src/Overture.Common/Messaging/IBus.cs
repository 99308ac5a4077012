using System;

namespace Overture.Common.Messaging
{
    /// <summary>Marks what may be published by type.</summary>
    public interface IEvent
    {
    }

    public interface IHandle<in TEvent> where TEvent : IEvent
    {
        void Handle(TEvent message);
    }

    public interface IBus
    {
        void Publish<TEvent>(TEvent message) where TEvent : IEvent;

        /// <summary>Publishes on a topic: a name that only has to be spelled alike on both sides.</summary>
        void Publish(string topic, object payload);

        void Subscribe<TEvent>(IHandle<TEvent> handler) where TEvent : IEvent;

        void Subscribe(string topic, Action<object> handler);
    }
}
