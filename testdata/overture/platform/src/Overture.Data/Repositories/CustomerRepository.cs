using System.Collections.Generic;
using System.Data.Entity;
using System.Linq;
using Overture.Core.Customers;

namespace Overture.Data.Repositories
{
    public class CustomerRepository : Repository<Customer>, ICustomerRepository
    {
        public CustomerRepository(OvertureDbContext context)
            : base(context)
        {
        }

        public Customer FindByEmail(string email)
        {
            return Context.Customers
                .Include(c => c.Group)
                .Include(c => c.Addresses)
                .FirstOrDefault(c => c.Email == email);
        }

        public Customer FindByNumber(string number)
        {
            return Context.Customers.Include(c => c.Group).FirstOrDefault(c => c.Number == number);
        }

        public IList<Customer> InGroup(string groupCode)
        {
            return Context.Customers.Where(c => c.Group.Code == groupCode).OrderBy(c => c.LastName).ToList();
        }
    }
}
