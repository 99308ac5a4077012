using System.Data;
using Microsoft.ApplicationBlocks.Data;

namespace Acme.Helpers
{
    public class ShippingData
    {
        private const string Connection = "Server=.;Database=Shop";

        public void Ship(int order)
        {
            SqlHelper.ExecuteNonQuery(Connection, "usp_ShipOrder", order);
            SqlHelper.ExecuteDataset(Connection, CommandType.StoredProcedure, "usp_Shipments");
            SqlHelper.ExecuteScalar(Connection, CommandType.Text, "SELECT COUNT(*) FROM Shipments");
            DbHelper.ExecuteNonQuery("DELETE FROM Parcels");
        }
    }
}
