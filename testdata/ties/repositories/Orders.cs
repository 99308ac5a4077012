using System.Collections.Generic;

namespace Shop
{
    public abstract class EntityBase { public int Id { get; set; } }

    public class Order : EntityBase { public Customer Customer { get; set; } }

    public class Customer : EntityBase { }

    public class Voucher : EntityBase { }

    public interface IRepository<T>
    {
        IEnumerable<T> Query();
        void Add(T item);
        void Remove(T item);
        void SaveChanges();
    }

    public interface ICustomerRepository : IRepository<Customer> { Customer ByMail(string mail); }

    public class OrderService
    {
        private readonly IRepository<Order> _orders;
        private readonly ICustomerRepository _customers;
        private readonly IRepository<Voucher> _vouchers;

        public OrderService(IRepository<Order> orders, ICustomerRepository customers, IRepository<Voucher> vouchers)
        {
            _orders = orders;
            _customers = customers;
            _vouchers = vouchers;
        }

        public void Place(Order order)
        {
            foreach (var other in _orders.Query()) { }
            _orders.Add(order);
            _customers.Remove(order.Customer);
        }
    }
}
