using System.Data.Linq;
using System.Linq;

namespace Shop
{
    public class Order { public int Id { get; set; } }

    public class ShopDb : DataContext
    {
        public ShopDb() : base("shop") { }
        public Table<Order> Orders { get { return GetTable<Order>(); } }
    }

    public class Orders
    {
        public void Place(ShopDb db, Order order)
        {
            var first = db.Orders.FirstOrDefault(o => o.Id == 1);
            db.Orders.InsertOnSubmit(order);
            db.Orders.DeleteOnSubmit(first);
            db.SubmitChanges();
        }
    }
}
