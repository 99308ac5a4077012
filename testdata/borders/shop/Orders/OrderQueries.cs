using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Shop.Customers;
using Shop.Data;
using Shop.Shipping;

namespace Shop.Orders
{
    public class OrderQueries
    {
        private readonly ShopContext _db;

        public OrderQueries(ShopContext db) { _db = db; }

        // Two clauses, two borders.
        public List<string> Labels()
        {
            var labels =
                from order in _db.Orders
                where order.Number != null
                join customer in _db.Customers on order.CustomerId equals customer.Id
                join shipment in _db.Shipments on order.Id equals shipment.OrderId into shipments
                select customer.Name + order.Number;
            return labels.ToList();
        }

        // A product of two sets is a join as well.
        public int Parcels()
        {
            return (from order in _db.Orders
                    from shipment in _db.Shipments
                    where shipment.OrderId == order.Id
                    select shipment).Count();
        }

        public int Unpaid()
        {
            return _db.Orders
                .Where(order => order.Number != null)
                .Join(_db.Invoices, order => order.Id, invoice => invoice.OrderId, (order, invoice) => invoice)
                .Count();
        }

        public List<Order> WithCustomers()
        {
            return _db.Orders
                .Include(order => order.Lines)
                .Include(order => order.Customer)
                    .ThenInclude(customer => customer.Address)
                .ToList();
        }

        // The same by name.
        public List<Order> WithAddresses()
        {
            return _db.Orders.Include("Customer.Address").ToList();
        }

        // Within a boundary nothing is severed.
        public int Lines()
        {
            return _db.Orders.Join(_db.OrderLines, order => order.Id, line => line.Id, (order, line) => line).Count();
        }

        // One query, though the second call is made on pairs.
        public int Owed()
        {
            return _db.Orders
                .Join(_db.Invoices, order => order.Id, invoice => invoice.OrderId, (order, invoice) => new { order, invoice })
                .Join(_db.Customers, pair => pair.order.CustomerId, customer => customer.Id, (pair, customer) => pair.order)
                .Count();
        }

        // Two queries stay two.
        public int Twice()
        {
            var paid = _db.Orders.Join(_db.Invoices, order => order.Id, invoice => invoice.OrderId, (order, invoice) => order);
            var known = _db.Orders.Join(_db.Customers, order => order.CustomerId, customer => customer.Id, (order, customer) => order);
            return paid.Count() + known.Count();
        }

        // In memory: the database has answered already.
        public int Known(List<Order> orders, List<Customer> customers)
        {
            return orders.Join(customers, order => order.CustomerId, customer => customer.Id, (order, customer) => order).Count()
                + (from order in orders join customer in customers on order.CustomerId equals customer.Id select order).Count();
        }
    }
}
