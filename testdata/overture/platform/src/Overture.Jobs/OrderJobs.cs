using System.Data.SqlClient;
using Overture.Common;
using Overture.Core.Orders;
using Overture.Services.Orders;

namespace Overture.Jobs
{
    public class ExportOrdersJob : IJob
    {
        private readonly OrderExporter exporter;

        public ExportOrdersJob(OrderExporter exporter)
        {
            this.exporter = exporter;
        }

        public int Run(string argument)
        {
            return exporter.Export();
        }
    }

    /// <summary>In plain SQL "because it was too slow": writes the stock past the inventory service.</summary>
    public class CancelUnpaidJob : IJob
    {
        private readonly IOrderRepository orders;

        public CancelUnpaidJob(IOrderRepository orders)
        {
            this.orders = orders;
        }

        public int Run(string argument)
        {
            int days = ConfigReader.GetInt("orders:cancelAfterDays", 14);
            int done = 0;
            using (var connection = new SqlConnection(ConfigReader.ConnectionString()))
            {
                connection.Open();
                foreach (Order order in orders.UnpaidSince(DateHelper.Now.AddDays(-days)))
                {
                    using (SqlTransaction transaction = connection.BeginTransaction())
                    {
                        Execute(transaction, "UPDATE dbo.Orders SET Status = 90 WHERE Number = @n", order.Number);
                        Execute(
                            transaction,
                            "UPDATE s SET s.Reserved = s.Reserved - r.Quantity FROM dbo.StockItems s " +
                            "JOIN dbo.Reservations r ON r.StockItemId = s.Id WHERE r.OrderNumber = @n",
                            order.Number);
                        Execute(transaction, "UPDATE dbo.Payments SET Status = 9 WHERE OrderId = (SELECT Id FROM dbo.Orders WHERE Number = @n)", order.Number);
                        transaction.Commit();
                        done++;
                    }
                }
            }
            return done;
        }

        private static void Execute(SqlTransaction transaction, string sql, string number)
        {
            using (var command = new SqlCommand(sql, transaction.Connection, transaction))
            {
                command.Parameters.AddWithValue("@n", number);
                command.ExecuteNonQuery();
            }
        }
    }
}
