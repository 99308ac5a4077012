using System.Collections.Generic;
using System.Linq;
using Overture.Core.Orders;
using Overture.Core.Promotions;

namespace Overture.Core.Customers
{
    public class Customer : Entity
    {
        public Customer()
        {
            Addresses = new List<Address>();
            Orders = new List<Order>();
        }

        public string Number { get; set; }

        public string Email { get; set; }

        public string FirstName { get; set; }

        public string LastName { get; set; }

        public string PasswordHash { get; set; }

        public string PasswordSalt { get; set; }

        public int LoyaltyPoints { get; set; }

        public int? GroupId { get; set; }

        public virtual CustomerGroup Group { get; set; }

        public virtual ICollection<Address> Addresses { get; set; }

        public virtual ICollection<Order> Orders { get; set; }

        public virtual ICollection<PromotionUsage> Usages { get; set; }

        public string DisplayName
        {
            get { return (FirstName + " " + LastName).Trim(); }
        }

        public Address DefaultAddress
        {
            get { return Addresses.FirstOrDefault(a => a.IsDefault) ?? Addresses.FirstOrDefault(); }
        }
    }

    public class CustomerGroup : Entity
    {
        public string Code { get; set; }

        public string Name { get; set; }

        public bool IsBusiness { get; set; }
    }
}
