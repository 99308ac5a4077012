using System.Collections.Generic; using System.Linq;
using Shop.Customers;
using Shop.Data;
using Shop.Orders;

namespace Shop.Shipping
{
    public class Shipment
    {
        public int Id { get; set; }
        public int OrderId { get; set; }
    }

    public class Dispatcher
    {
        private readonly ShopContext _db;

        public Dispatcher(ShopContext db) { _db = db; }

        public void Ship(Shipment shipment) { _db.Shipments.Add(shipment); }

        // Writes of others' rows, none through their set.
        public void AddGift(Order order)
        {
            order.Lines.Add(new OrderLine());
            _db.SaveChanges();
        }

        public void Correct(Order order, string name)
        {
            order.Customer.Name = name;
            _db.SaveChanges();
        }

        public void Replace(Order order)
        {
            order.Customer = new Customer();
            _db.SaveChanges();
        }

        // Reads: what is written is a list of its own, and a label.
        public List<OrderLine> Pick(Order order)
        {
            var lines = new List<OrderLine>();
            foreach (var line in order.Lines)
            {
                lines.Add(line);
            }
            return lines;
        }

        public Label Print(Order order)
        {
            var label = new Label();
            label.Name = order.Customer.Name;
            return label;
        }

        // Writes by way of locals: what a property gave, each of it, one of it. What is made here is another row.
        public void Rename(Order order, string name)
        {
            var customer = order.Customer;
            customer.Name = name;
            foreach (var line in order.Lines) { line.Sku += name; }
            var first = order.Lines.First();
            first.Sku = name;
            var made = new Customer();
            made.Name = name;
        }
    }

    public class Label
    {
        public string Name { get; set; }
    }
}
