using System;
using System.Collections;
using System.Data.SqlClient;
using Overture.Common;

namespace Overture.Services.Orders
{
    // Kept "for reference" since the move to Entity Framework. In no project.
    public class OrderServiceOld
    {
        public void PlaceOrder(Hashtable cart, string customerNumber)
        {
            using (SqlConnection connection = new SqlConnection(ConfigReader.ConnectionString()))
            {
                connection.Open();
                foreach (DictionaryEntry line in cart)
                {
                    SqlCommand command = new SqlCommand(
                        "INSERT INTO OrderLines (Sku, Quantity, CustomerNumber) VALUES (@s, @q, @c)", connection);
                    command.Parameters.AddWithValue("@s", line.Key);
                    command.Parameters.AddWithValue("@q", Convert.ToInt32(line.Value));
                    command.Parameters.AddWithValue("@c", customerNumber);
                    command.ExecuteNonQuery();
                }
            }
        }
    }
}
