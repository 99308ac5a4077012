using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Overture.Common;

namespace Overture.Core.Customers
{
    [Table("CustomerAddresses")]
    public class Address : Entity
    {
        public int CustomerId { get; set; }

        [StringLength(80)]
        public string FirstName { get; set; }

        [StringLength(80)]
        public string LastName { get; set; }

        [Required]
        public string Line1 { get; set; }

        public string Line2 { get; set; }

        [Required]
        public string City { get; set; }

        public string PostalCode { get; set; }

        [StringLength(2)]
        public string CountryCode { get; set; }

        public bool IsDefault { get; set; }

        public string OneLine()
        {
            return StringHelper.JoinNonEmpty(", ", Line1, Line2, PostalCode + " " + City, CountryCode);
        }
    }
}
