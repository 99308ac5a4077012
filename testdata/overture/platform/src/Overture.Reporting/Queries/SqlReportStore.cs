using System.Data;
using Dapper;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Options;

namespace Overture.Reporting.Queries;

public sealed record DailySales(DateTime Day, string Category, int Orders, int Items, decimal Turnover);

public sealed record TopCustomer(string Number, string Email, int LoyaltyPoints, decimal Turnover);

public interface IReportStore
{
    Task<IReadOnlyList<DailySales>> SalesOfDayAsync(DateTime day, CancellationToken stop);

    Task<IReadOnlyList<TopCustomer>> TopCustomersAsync(int count, CancellationToken stop);
}

/// <summary>
/// The new service is tied to the monolith by no type at all, only by the tables in these statements.
/// </summary>
public sealed class SqlReportStore(IOptions<ReportingOptions> options) : IReportStore
{
    public async Task<IReadOnlyList<DailySales>> SalesOfDayAsync(DateTime day, CancellationToken stop)
    {
        const string sql = """
            SELECT CAST(o.PlacedOn AS date) AS Day, c.Name AS Category, COUNT(DISTINCT o.Id) AS Orders,
                   SUM(l.Quantity) AS Items, SUM(l.Quantity * l.UnitPrice) AS Turnover
              FROM dbo.Orders o
              JOIN dbo.OrderLines l ON l.OrderId = o.Id
              JOIN dbo.Products p ON p.Id = l.ProductId
              JOIN dbo.Categories c ON c.Id = p.CategoryId
              JOIN dbo.Payments y ON y.OrderId = o.Id AND y.Status = 2
             WHERE o.PlacedOn >= @day AND o.PlacedOn < DATEADD(day, 1, @day)
             GROUP BY CAST(o.PlacedOn AS date), c.Name
            """;
        using var connection = Open();
        var rows = await connection.QueryAsync<DailySales>(new CommandDefinition(sql, new { day = day.Date }, cancellationToken: stop));
        return [.. rows];
    }

    public async Task<IReadOnlyList<TopCustomer>> TopCustomersAsync(int count, CancellationToken stop)
    {
        var sql = $"""
            SELECT TOP ({count}) u.Number, u.Email, u.LoyaltyPoints, v.Turnover
              FROM dbo.CustomerLifetimeValues v
              JOIN dbo.Customers u ON u.Id = v.CustomerId
             ORDER BY v.Turnover DESC
            """;
        using var connection = Open();
        var rows = await connection.QueryAsync<TopCustomer>(new CommandDefinition(sql, cancellationToken: stop));
        return [.. rows];
    }

    private IDbConnection Open() => new SqlConnection(options.Value.ConnectionString);
}
