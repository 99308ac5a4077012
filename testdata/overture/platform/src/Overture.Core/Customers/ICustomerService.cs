using System.Collections.Generic;
using Overture.Core.Orders;

namespace Overture.Core.Customers
{
    public interface ICustomerService
    {
        Customer Register(string email, string password, string firstName, string lastName);

        Customer SignIn(string email, string password);

        Customer GetByNumber(string number);

        void AddAddress(Customer customer, Address address);

        void AddLoyaltyPoints(Customer customer, Order order);

        void Synchronize(string number);
    }

    public interface ICustomerRepository : IRepository<Customer>
    {
        Customer FindByEmail(string email);

        Customer FindByNumber(string number);

        IList<Customer> InGroup(string groupCode);
    }
}
