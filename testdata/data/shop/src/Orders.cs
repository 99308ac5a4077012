using System.Data;
using System.Data.SqlClient;
using System.Linq;
using System.Transactions;

namespace Shop
{
    public class Orders
    {
        private readonly ShopContext _context;

        public Orders(ShopContext context) { _context = context; }

        public Order First()
        {
            return (from order in _context.Orders where order.Id == 1 select order).First();
        }

        public void Place(Order order)
        {
            using (var scope = new TransactionScope())
            {
                _context.Orders.Add(order);
                _context.Customers.Remove(order.Customer);
                _context.SaveChanges();
                scope.Complete();
            }
            Counter.Placed++;
        }

        public void Close(SqlConnection connection)
        {
            var command = new SqlCommand("sales.CloseOrders", connection) { CommandType = CommandType.StoredProcedure };
            command.ExecuteNonQuery();
        }

        public string Report()
        {
            return @"
                SELECT v.Id
                FROM sales.v_Orders v
                LEFT JOIN Tags t ON t.Id = v.Id";
        }

        public string Archive(string year)
        {
            return "DELETE FROM [" + year + "].Tags WHERE Id IN (SELECT Id FROM " + year + ")";
        }
    }

    public abstract class Store<T>
    {
        public string All() { return "SELECT * FROM " + typeof(T).Name + " WHERE Deleted = 0"; }
    }

    public class TagStore : Store<Tag> { }

    public static class Counter
    {
        public static int Placed;
        public static int Fixed = 1;
        public static readonly object Lock = new object();
    }

    public class Clock
    {
        public static Clock Instance { get; } = new Clock();
        public int Now() { return Counter.Fixed; }
    }

    public class Report
    {
        public string Text() { return Counter.Placed + " at " + Clock.Instance.Now(); }
    }
}
