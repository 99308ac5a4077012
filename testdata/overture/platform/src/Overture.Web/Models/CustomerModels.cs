using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using Overture.Core.Orders;

namespace Overture.Web.Models
{
    public class RegisterViewModel
    {
        [Required, EmailAddress]
        public string Email { get; set; }

        [Required, MinLength(8)]
        public string Password { get; set; }

        [Required]
        public string FirstName { get; set; }

        [Required]
        public string LastName { get; set; }
    }

    public class CheckoutViewModel
    {
        public string PaymentMethod { get; set; }

        public string Total { get; set; }

        public IList<string> PaymentMethods { get; set; }

        public string ShipTo { get; set; }
    }

    public class OrderListViewModel
    {
        public IList<Order> Orders { get; set; }

        public int Pages { get; set; }

        public int LoyaltyPoints { get; set; }
    }
}
