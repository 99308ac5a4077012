using System.Collections.Generic;
using System.Linq;
using Overture.Common;
using Overture.Common.Messaging;
using Overture.Core.Catalog;
using Overture.Core.Events;
using Overture.Core.Inventory;

namespace Overture.Services.Catalog
{
    /// <summary>Keeps the words of the shop search; listens to a bus, to a topic and to a .NET event.</summary>
    public class SearchIndexer : IHandle<ProductSaved>
    {
        private readonly Dictionary<string, HashSet<string>> words = new Dictionary<string, HashSet<string>>();
        private readonly IProductRepository products;

        public SearchIndexer(IProductRepository products, IInventoryService inventory, IBus bus)
        {
            this.products = products;
            inventory.StockChanged += OnStockChanged;
            bus.Subscribe<ProductSaved>(this);
            bus.Subscribe("inventory.stock-changed", payload => Index((string)payload));
        }

        public IEnumerable<string> Find(string word)
        {
            HashSet<string> skus;
            return words.TryGetValue(word.Slugify(), out skus) ? skus : Enumerable.Empty<string>();
        }

        public void Handle(ProductSaved message)
        {
            Index(message.Product.Sku);
        }

        private void OnStockChanged(object sender, StockChangedEventArgs e)
        {
            if (e.Available == 0)
            {
                foreach (HashSet<string> skus in words.Values)
                {
                    skus.Remove(e.Sku);
                }
            }
        }

        private void Index(string sku)
        {
            Product product = products.FindBySku(sku);
            if (product == null || !product.CanBeSold) return;
            foreach (string word in (product.Name + " " + product.Description).Split(' ').Select(w => w.Slugify()))
            {
                if (!words.ContainsKey(word)) words[word] = new HashSet<string>();
                words[word].Add(sku);
            }
        }
    }
}
