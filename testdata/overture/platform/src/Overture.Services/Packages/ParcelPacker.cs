using System.Collections.Generic;
using System.Linq;
using Overture.Common;
using Overture.Core.Orders;

namespace Overture.Services.Packages
{
    /// <summary>Packages of goods, not of NuGet.</summary>
    public class ParcelPacker
    {
        private readonly decimal limit = ConfigReader.GetDecimal("parcel:maximumWeight", 31.5m);

        /// <summary>First fit, heaviest first.</summary>
        public IList<List<OrderLine>> Pack(Order order)
        {
            var parcels = new List<List<OrderLine>>();
            foreach (OrderLine line in order.Lines.OrderByDescending(l => l.Product.Weight * l.Quantity))
            {
                decimal weight = Weigh(new[] { line });
                List<OrderLine> parcel = parcels.FirstOrDefault(p => Weigh(p) + weight <= limit);
                if (parcel == null)
                {
                    parcel = new List<OrderLine>();
                    parcels.Add(parcel);
                }
                parcel.Add(line);
            }
            return parcels;
        }

        public static decimal Weigh(IEnumerable<OrderLine> parcel)
        {
            return parcel.Sum(l => l.Product.Weight * l.Quantity);
        }
    }
}
