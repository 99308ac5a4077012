using System.Data.Entity;
using System.Data.Entity.ModelConfiguration;
using System.Reflection;

namespace Acme.Contexts.Old
{
    public class Note { public int Id { get; set; } }

    internal class NoteMap : EntityTypeConfiguration<Note>
    {
        public NoteMap() { ToTable("Notes", "desk"); }
    }

    public class NotesContext : DbContext
    {
        protected override void OnModelCreating(DbModelBuilder modelBuilder)
        {
            modelBuilder.Configurations.Add(new NoteMap());
            modelBuilder.Configurations.AddFromAssembly(Assembly.GetExecutingAssembly());
        }
    }
}
