using System;
using System.Collections.Generic;
using System.Data;
using System.Data.SqlClient;
using System.Linq;
using Overture.Common;
using Overture.Core.Inventory;

namespace Overture.Data.Repositories
{
    public class StockRepository : Repository<StockItem>, IStockRepository
    {
        public StockRepository(OvertureDbContext context)
            : base(context)
        {
        }

        public IList<StockItem> OfSku(string sku)
        {
            return Context.Stock
                .Where(s => s.Product.Sku == sku)
                .OrderBy(s => s.Warehouse.Priority)
                .ToList();
        }

        public IList<Reservation> ReservationsOf(string orderNumber)
        {
            return Context.Reservations.Where(r => r.OrderNumber == orderNumber).ToList();
        }

        public void Add(Reservation reservation)
        {
            Context.Reservations.Add(reservation);
        }

        /// <summary>The procedure also touches order lines: see usp_ReleaseExpired.sql.</summary>
        public int ReleaseExpired(DateTime now)
        {
            using (var connection = new SqlConnection(ConfigReader.ConnectionString()))
            using (SqlCommand command = connection.CreateCommand())
            {
                command.CommandType = CommandType.StoredProcedure;
                command.CommandText = "dbo.usp_ReleaseExpired";
                command.Parameters.AddWithValue("@Now", now);
                connection.Open();
                return command.ExecuteNonQuery();
            }
        }
    }
}
