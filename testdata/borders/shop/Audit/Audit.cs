using Shop.Data;

namespace Shop.Audit
{
    public class AuditEntry
    {
        public int Id { get; set; }
    }

    public class Archive
    {
        private readonly ShopContext _db;

        public Archive(ShopContext db) { _db = db; }

        public void Write(AuditEntry entry) { _db.AuditEntries.Add(entry); }

        public void Rewrite(AuditEntry entry) { _db.AuditEntries.Update(entry); }

        public void Clean(AuditEntry entry) { _db.AuditEntries.Remove(entry); }
    }
}
