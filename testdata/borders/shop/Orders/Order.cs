using System.Collections.Generic;
using Shop.Customers;

namespace Shop.Orders
{
    public class Order
    {
        public int Id { get; set; }
        public int CustomerId { get; set; }
        public string Number { get; set; }
        public virtual Customer Customer { get; set; }
        public virtual ICollection<OrderLine> Lines { get; set; }

        // The root of the aggregate writes its own lines.
        public void AddLine(string sku)
        {
            Lines.Add(new OrderLine { Sku = sku });
        }

        public void AddGift()
        {
            Lines.Add(OrderLine.Of("gift"));
        }

        // A row that was there is related, not made.
        public void Adopt(OrderLine line)
        {
            Lines.Add(line);
        }

        // A static method of the class that gives something else makes no row.
        public void AdoptShort(OrderLine line)
        {
            if (line.Sku.Length <= OrderLine.Longest()) { Lines.Add(line); }
        }
    }

    public class OrderLine
    {
        public static OrderLine Of(string sku) { return new OrderLine { Sku = sku }; }

        public static int Longest() { return 12; }

        public int Id { get; set; }
        public string Sku { get; set; }
    }
}
