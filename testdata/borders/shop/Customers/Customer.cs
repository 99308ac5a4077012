using Shop.Data;

namespace Shop.Customers
{
    public class Customer
    {
        public int Id { get; set; }
        public string Name { get; set; }
        public virtual Address Address { get; set; }
    }

    public class Address
    {
        public int Id { get; set; }
        public string City { get; set; }
    }

    public class CustomerService
    {
        private readonly ShopContext _db;

        public CustomerService(ShopContext db) { _db = db; }

        public void Register(Customer customer) { _db.Customers.Add(customer); }

        public void Leave(Customer customer) { _db.Customers.Remove(customer); }

        public void Move(Address address) { _db.Addresses.Add(address); }
    }
}
