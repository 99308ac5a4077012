using Shop.Core;
using Shop.Sql;
using Shop.Web;

namespace Shop.Host;

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddScoped<IStock, CachedStock>();
        builder.Services.AddSingleton<Clock, SqlClock>();
        builder.Services.AddTransient<IMigration, FirstMigration>();
        builder.Services.AddTransient<StockPage>();
        builder.Build().Run();
    }

    public static void Check(IStock stock, IMigration migration)
    {
        migration.Run();
        stock.Available("any");
    }
}
