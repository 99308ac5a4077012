using Acme.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Acme.Archive
{
    /// <summary>No context of the source applies it: it holds in its project.</summary>
    internal class MessageMap : IEntityTypeConfiguration<Message>
    {
        public void Configure(EntityTypeBuilder<Message> builder) => builder.ToTable("Messages", "archive");
    }

    public class Shelf
    {
        private readonly IRepository<Message> _messages;

        public void Keep(Message message) => _messages.Add(message);
    }
}
