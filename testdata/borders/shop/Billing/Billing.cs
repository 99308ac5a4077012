using Shop.Data;

namespace Shop.Billing
{
    public class Invoice
    {
        public int Id { get; set; }
        public int OrderId { get; set; }
    }

    public class Invoicing
    {
        private readonly ShopContext _db;

        public Invoicing(ShopContext db) { _db = db; }

        public void Draft(Invoice invoice) { _db.Invoices.Add(invoice); }

        public void Settle(Invoice invoice) { _db.Invoices.Update(invoice); }

        public void Void(Invoice invoice) { _db.Invoices.Remove(invoice); }
    }
}
