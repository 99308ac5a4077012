using MongoDB.Driver;

namespace Shop
{
    public class Order { public string Id { get; set; } }

    public class Orders
    {
        private readonly IMongoCollection<Order> _orders;

        public Orders(IMongoDatabase database) { _orders = database.GetCollection<Order>("orders"); }

        public void Place(Order order)
        {
            var known = _orders.Find(o => o.Id == order.Id);
            _orders.InsertOne(order);
            _orders.DeleteMany(o => o.Id == null);
        }
    }
}
