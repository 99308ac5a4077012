namespace Shop.Orders;
interface IOrder { int Id { get; } }
class Order : IOrder { public int Id => 1; }
class User { int M(IOrder order) { return order.Id; } }
