using System.Data;
using System.Data.SqlClient;
using System.Text;

namespace Shop
{
    public class Reports
    {
        public void Run(SqlConnection connection, DataTable rows)
        {
            var command = new SqlCommand("SELECT Id FROM Orders WHERE Paid = 0", connection);
            var call = connection.CreateCommand();
            call.CommandType = CommandType.StoredProcedure;
            call.CommandText = "dbo.usp_CloseOrders";
            using (var copy = new SqlBulkCopy(connection))
            {
                copy.DestinationTableName = "dbo.Feed";
                copy.WriteToServer(rows);
            }
            var other = new SqlCommand { CommandText = "UPDATE Orders SET Paid = 1" };
        }

        public void Raw(ShopContext context)
        {
            context.Database.ExecuteSqlCommand("TRUNCATE TABLE Carts");
        }

        public string Built(bool all)
        {
            var text = new StringBuilder();
            text.Append("SELECT * FROM Invoices i ");
            text.Append("JOIN Orders o ON o.Id = i.OrderId");
            return text.ToString();
        }
    }

    public class ShopContext { public Database Database { get; set; } }

    public class Database { public void ExecuteSqlCommand(string sql) { } }
}
