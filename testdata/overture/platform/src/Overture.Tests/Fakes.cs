using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Overture.Common.Messaging;
using Overture.Core;

namespace Overture.Tests
{
    public class FakeRepository<T> : IRepository<T> where T : Entity
    {
        public List<T> Items { get; } = new List<T>();

        public int Saved { get; private set; }

        public T Find(int id) => Items.FirstOrDefault(i => i.Id == id);

        public IQueryable<T> Query() => Items.AsQueryable();

        public IList<T> Where(Expression<Func<T, bool>> condition) => Query().Where(condition).ToList();

        public void Add(T entity) => Items.Add(entity);

        public void Remove(T entity) => Items.Remove(entity);

        public void Save() => Saved++;
    }

    public class RecordingBus : IBus
    {
        public List<object> Messages { get; } = new List<object>();

        public void Publish<TEvent>(TEvent message) where TEvent : IEvent => Messages.Add(message);

        public void Publish(string topic, object payload) => Messages.Add(topic);

        public void Subscribe<TEvent>(IHandle<TEvent> handler) where TEvent : IEvent
        {
        }

        public void Subscribe(string topic, Action<object> handler)
        {
        }
    }
}
