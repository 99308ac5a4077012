using Shop.Core;

namespace Shop.Sql;

public class SqlStock : IStock, IMarker
{
    public virtual int Available(string sku) => sku.Length;
}

// Below the other one: it implements the interface, too.
public class CachedStock : SqlStock
{
    public override int Available(string sku) => base.Available(sku) + 1;
}

public class SqlClock : Clock
{
    public override DateTime Now() => DateTime.UtcNow;
}

public class FirstMigration : IMigration
{
    public void Run()
    {
    }
}

public class StockRow : Row
{
}
