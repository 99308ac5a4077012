using Core;
using Microsoft.AspNetCore.Mvc;

namespace Web
{
    public class Program
    {
        public static void Main(string[] args) { }
    }

    public class OrdersController : Controller
    {
        private readonly OrderService _orders;
        public OrdersController(OrderService orders) { _orders = orders; }
        public Order Place() => _orders.Place();
    }
}
