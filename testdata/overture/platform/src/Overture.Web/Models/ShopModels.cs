using System.Collections.Generic;
using Overture.Common;
using Overture.Core.Carts;
using Overture.Core.Catalog;

namespace Overture.Web.Models
{
    public class ProductViewModel
    {
        public string Sku { get; set; }

        public string Name { get; set; }

        public string Description { get; set; }

        public string Slug { get; set; }

        [MapFrom("Category.Name")]
        public string CategoryName { get; set; }

        [MapFrom("Brand.Name")]
        public string BrandName { get; set; }

        /// <summary>Mapped by name from Product: nobody else sets it.</summary>
        public decimal ListPrice { get; set; }

        public string PriceText { get; set; }

        public int Available { get; set; }
    }

    public class ProductListViewModel
    {
        public string Text { get; set; }

        public IList<Category> Menu { get; set; }

        public PagedResult<ProductViewModel> Page { get; set; }
    }

    public class CartViewModel
    {
        public IList<CartLine> Lines { get; set; }

        public string CouponCode { get; set; }

        public string SubTotal { get; set; }

        public string Discount { get; set; }

        public string Total { get; set; }
    }
}
