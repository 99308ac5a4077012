using System.Collections.Generic;
using System.ComponentModel.DataAnnotations.Schema;

namespace Overture.Core.Catalog
{
    [Table("Categories")]
    public class Category : Entity
    {
        public Category()
        {
            Children = new List<Category>();
            Products = new List<Product>();
        }

        public string Code { get; set; }

        public string Name { get; set; }

        public int? ParentId { get; set; }

        public virtual Category Parent { get; set; }

        public virtual ICollection<Category> Children { get; set; }

        public virtual ICollection<Product> Products { get; set; }

        public IEnumerable<Category> PathFromRoot()
        {
            var path = new Stack<Category>();
            for (Category at = this; at != null; at = at.Parent)
            {
                path.Push(at);
            }
            return path;
        }
    }
}
