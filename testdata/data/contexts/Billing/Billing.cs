using System.Linq;
using Acme.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Acme.Billing
{
    public interface IBillingContext
    {
        DbSet<Message> Messages { get; }
    }

    public class BillingContext : DbContext, IBillingContext
    {
        public DbSet<Message> Messages { get; set; }
        public DbSet<Audit> Audits { get; set; }
        public DbSet<Person> People { get; set; }

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);
        }
    }

    internal class MessageMap : IEntityTypeConfiguration<Message>
    {
        public void Configure(EntityTypeBuilder<Message> builder)
        {
            builder.ToTable("Messages", "billing");
            builder.HasMany<Attachment>().WithOne();
        }
    }

    internal class AttachmentMap : IEntityTypeConfiguration<Attachment>
    {
        public void Configure(EntityTypeBuilder<Attachment> builder) => builder.ToTable("Attachments", "billing");
    }

    internal class AuditMap : IEntityTypeConfiguration<Audit>
    {
        public void Configure(EntityTypeBuilder<Audit> builder) => builder.ToTable("Audit", "log");
    }

    public class Invoices
    {
        private readonly BillingContext _context;
        private readonly IBillingContext _byInterface;

        public void Forget(Message message) => _context.Set<Message>().Remove(message);

        public void Change(Message message)
        {
            _context.Update(message);
            _context.SaveChanges();
        }

        public int Unsent() => _byInterface.Messages.Count();

        public int People() => _context.People.Count();

        public int Old() => _context.Database.ExecuteSqlRaw("UPDATE billing.Messages SET Sent = 1");
    }
}
