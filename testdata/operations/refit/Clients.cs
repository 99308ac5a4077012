using Refit;
using System.Threading.Tasks;

namespace App
{
    public class Order { }

    public interface IOrders
    {
        [Get("/orders/{id}")] Task<Order> One(int id);
        [Post("/orders")] Task<Order> Add([Body] Order order);
    }

    public class Desk
    {
        private readonly IOrders _orders;
        public Desk(IOrders orders) { _orders = orders; }
        public Task<Order> Show() => _orders.One(1);
    }
}
