using System.Collections.Generic;
using System.ComponentModel.DataAnnotations.Schema;
using System.Linq;

namespace Acme.Shared
{
    /// <summary>Each module keeps it in a table of its own.</summary>
    public class Message
    {
        public int Id { get; set; }
        public string Text { get; set; }
        public List<Attachment> Attachments { get; set; } = new List<Attachment>();
    }

    /// <summary>Divided as the message is, and reached through it.</summary>
    public class Attachment
    {
        public int Id { get; set; }
        public int MessageId { get; set; }
    }

    /// <summary>Both modules map it to the same table: it stays one.</summary>
    public class Audit
    {
        public int Id { get; set; }
    }

    /// <summary>What the class says itself holds in every context that says nothing else.</summary>
    [Table("People")]
    public class Person
    {
        public int Id { get; set; }
    }

    public interface IRepository<T>
    {
        IQueryable<T> Query();
        void Add(T entity);
    }

    /// <summary>Nothing tells which of the modules is meant.</summary>
    public class Relay
    {
        private readonly IRepository<Message> _messages;

        public Relay(IRepository<Message> messages) { _messages = messages; }

        public void Forward(string text) => _messages.Add(new Message { Text = text });
    }
}
