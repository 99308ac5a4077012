using System.Linq;
using Acme.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Acme.Sales
{
    public class Offer
    {
        public int Id { get; set; }
        public Message Sent { get; set; }
    }

    public class SalesContext : DbContext
    {
        public DbSet<Offer> Offers { get; set; }
        public DbSet<Message> Messages { get; set; }
        public DbSet<Audit> Audits { get; set; }
        public DbSet<Person> People { get; set; }

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDefaultSchema("sales");
            modelBuilder.ApplyConfiguration(new MessageMap());
            modelBuilder.Entity<Attachment>().ToTable("Attachments");
            modelBuilder.Entity<Audit>().ToTable("Audit", "log");
            modelBuilder.Entity<Person>().ToTable("Customers", "crm");
        }
    }

    internal class MessageMap : IEntityTypeConfiguration<Message>
    {
        public void Configure(EntityTypeBuilder<Message> builder)
        {
            builder.ToTable("Messages", "sales");
        }
    }

    public class Outbox
    {
        private readonly SalesContext _context;

        public Outbox(SalesContext context) { _context = context; }

        public void Send(string text)
        {
            var message = new Message { Text = text };
            message.Attachments.Add(new Attachment());
            _context.Messages.Add(message);
            _context.Audits.Add(new Audit());
            _context.SaveChanges();
        }

        public int Customers() => _context.People.Count();
    }

    /// <summary>Nothing but the project tells that it means the messages of this module.</summary>
    public class Purge
    {
        private readonly IRepository<Message> _messages;

        public Purge(IRepository<Message> messages) { _messages = messages; }

        public int Left() => _messages.Query().Count();

        // The schema of the module is meant.
        public string Sql() => "DELETE FROM Messages WHERE Sent = 1";
    }
}
