using System;
using System.Collections.Generic;
using System.Data;
using System.Data.SqlClient;
using System.Linq;
using Dapper;
using Overture.Common;
using Overture.Core.Reporting;

namespace Overture.Data.Repositories
{
    /// <summary>Reads the tables of half the shop, past their entities.</summary>
    public class ReportRepository : IReportRepository
    {
        private const string SalesSql = @"
            SELECT c.Name AS CategoryName, p.Sku, p.Name AS ProductName, g.Name AS GroupName,
                   SUM(l.Quantity) AS Quantity, SUM(l.Quantity * l.UnitPrice) AS Turnover
              FROM dbo.Orders o
              JOIN dbo.OrderLines l ON l.OrderId = o.Id
              JOIN dbo.Products p ON p.Id = l.ProductId
              JOIN dbo.Categories c ON c.Id = p.CategoryId
              JOIN dbo.Customers u ON u.Id = o.CustomerId
              LEFT JOIN dbo.CustomerGroups g ON g.Id = u.GroupId
             WHERE o.PlacedOn >= @from AND o.PlacedOn < @to AND o.Status <> 90
             GROUP BY c.Name, p.Sku, p.Name, g.Name
             ORDER BY Turnover DESC";

        private const string SlowMoversSql = @"
            SELECT p.Sku, p.Name AS ProductName, SUM(s.OnHand) AS Quantity
              FROM dbo.StockItems s
              JOIN dbo.Products p ON p.Id = s.ProductId
             WHERE s.OnHand > 0
               AND NOT EXISTS (SELECT 1 FROM dbo.OrderLines l JOIN dbo.Orders o ON o.Id = l.OrderId
                                WHERE l.ProductId = p.Id AND o.PlacedOn > @since)
             GROUP BY p.Sku, p.Name";

        public SalesReport Sales(DateTime from, DateTime to)
        {
            using (IDbConnection connection = Open())
            {
                IEnumerable<SalesReportRow> rows = connection.Query<SalesReportRow>(SalesSql, new { from, to });
                return new SalesReport { From = from, To = to, Rows = rows.ToList() };
            }
        }

        public IList<SalesReportRow> SlowMovers(int days)
        {
            using (IDbConnection connection = Open())
            {
                return connection.Query<SalesReportRow>(SlowMoversSql, new { since = DateHelper.Now.AddDays(-days) }).ToList();
            }
        }

        public void RebuildLifetimeValues()
        {
            using (IDbConnection connection = Open())
            {
                connection.Execute("dbo.usp_RebuildLifetimeValues", commandType: CommandType.StoredProcedure, commandTimeout: 600);
            }
        }

        private static IDbConnection Open()
        {
            var connection = new SqlConnection(ConfigReader.ConnectionString("OvertureReadOnly"));
            connection.Open();
            return connection;
        }
    }
}
