using System;
using System.Collections.Generic;
using System.Linq;

namespace Overture.Common.Messaging
{
    public class InProcessBus : IBus
    {
        private readonly Dictionary<Type, List<object>> handlers = new Dictionary<Type, List<object>>();
        private readonly Dictionary<string, List<Action<object>>> topics =
            new Dictionary<string, List<Action<object>>>(StringComparer.Ordinal);

        public void Publish<TEvent>(TEvent message) where TEvent : IEvent
        {
            List<object> found;
            if (!handlers.TryGetValue(typeof(TEvent), out found))
            {
                Log.Debug("nobody handles {0}", typeof(TEvent).Name);
                return;
            }
            foreach (IHandle<TEvent> handler in found.OfType<IHandle<TEvent>>().ToList())
            {
                try
                {
                    handler.Handle(message);
                }
                catch (Exception e)
                {
                    Log.Error(e, "{0} failed on {1}", handler.GetType().Name, typeof(TEvent).Name);
                }
            }
        }

        public void Publish(string topic, object payload)
        {
            List<Action<object>> found;
            if (topics.TryGetValue(topic, out found))
            {
                found.ForEach(handler => handler(payload));
            }
        }

        public void Subscribe<TEvent>(IHandle<TEvent> handler) where TEvent : IEvent
        {
            List<object> list;
            if (!handlers.TryGetValue(typeof(TEvent), out list))
            {
                handlers[typeof(TEvent)] = list = new List<object>();
            }
            list.Add(handler);
        }

        public void Subscribe(string topic, Action<object> handler)
        {
            List<Action<object>> list;
            if (!topics.TryGetValue(topic, out list))
            {
                topics[topic] = list = new List<Action<object>>();
            }
            list.Add(handler);
        }
    }
}
