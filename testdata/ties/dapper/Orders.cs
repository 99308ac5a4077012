using System.Data;
using Dapper;
using Dapper.Contrib.Extensions;

namespace Shop;

public class Order { public int Id { get; set; } }

public class Orders
{
    private const string Table = "sales.Orders";
    private readonly IDbConnection _connection;

    public Orders(IDbConnection connection) => _connection = connection;

    public Order One(int id)
    {
        const string sql = "SELECT o.Id FROM " + Table + " o " +
                           "JOIN crm.Customers c ON c.Id = o.CustomerId WHERE o.Id = @id";
        return _connection.QuerySingle<Order>(sql, new { id });
    }

    public void Clean(string suffix, int year)
    {
        _connection.Execute($"DELETE FROM OrderHistory{suffix} WHERE Year < {year}");
        _connection.Execute("usp_Clean", commandType: CommandType.StoredProcedure);
    }

    public void Save(Order order)
    {
        _connection.Insert(order);
        _connection.GetAll<Order>();
    }

    public string Hint() => "Select an order from the list";
}
