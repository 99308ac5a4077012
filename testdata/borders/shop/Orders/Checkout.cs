using System.Transactions;
using Shop.Audit;
using Shop.Billing;
using Shop.Data;
using Shop.Shipping;

namespace Shop.Orders
{
    public class Checkout
    {
        private readonly ShopContext _db;

        public Checkout(ShopContext db) { _db = db; }

        // The others only get rows added: they follow by a message, and nothing has to be undone.
        public void Place(Order order)
        {
            using (var scope = new TransactionScope())
            {
                _db.Orders.Add(order);
                _db.AuditEntries.Add(new AuditEntry());
                _db.Invoices.Add(new Invoice());
                _db.SaveChanges();
                scope.Complete();
            }
        }

        // What the class does elsewhere to the same rows is no part of that transaction.
        public void Amend(AuditEntry entry)
        {
            _db.AuditEntries.Update(entry);
        }

        // Here it is: what is called belongs to it.
        public void Replace(Order order, AuditEntry entry)
        {
            using (var scope = new TransactionScope())
            {
                _db.Orders.Add(order);
                _db.AuditEntries.Add(new AuditEntry());
                _db.Invoices.Add(new Invoice());
                Amend(entry);
                _db.SaveChanges();
                scope.Complete();
            }
        }
    }

    public class Cancellation
    {
        private readonly ShopContext _db;

        public Cancellation(ShopContext db) { _db = db; }

        // What is changed may refuse.
        public void Cancel(Order order, Invoice invoice)
        {
            using (var scope = new TransactionScope())
            {
                _db.Orders.Remove(order);
                _db.AuditEntries.Add(new AuditEntry());
                _db.Invoices.Remove(invoice);
                _db.SaveChanges();
                scope.Complete();
            }
        }
    }
}
