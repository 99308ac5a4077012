namespace Shop.Core;

// A seam between boundaries: implemented in Sql, called here and in Web.
public interface IStock
{
    int Available(string sku);
}

// A seam within a boundary: an abstract class with behaviour, implemented in Sql.
public abstract class Clock
{
    public abstract DateTime Now();

    public DateTime Tomorrow() => Now().AddDays(1);
}

// Implemented here alone: no seam.
public interface IRounding
{
    decimal Round(decimal amount);
}

public class HalfUp : IRounding
{
    public decimal Round(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}

// Implemented in Sql, and nobody here calls it: no seam.
public interface IMarker
{
}

// Called by Host alone, which sees Sql: no seam.
public interface IMigration
{
    void Run();
}

// Only values: no seam, whoever derives from it.
public abstract class Row
{
    public int Id { get; set; }
}

public class Orders
{
    private readonly IStock stock;
    private readonly Clock clock;
    private readonly IRounding rounding;

    public Orders(IStock stock, Clock clock, IRounding rounding)
    {
        this.stock = stock;
        this.clock = clock;
        this.rounding = rounding;
    }

    public bool Place(string sku, decimal price, Row row)
    {
        return row.Id > 0 && stock.Available(sku) > 0 && rounding.Round(price) > 0 && clock.Now() < clock.Tomorrow();
    }
}
