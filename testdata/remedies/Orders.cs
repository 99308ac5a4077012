namespace Orders;

public class Order
{
    public int Id { get; set; }
}

public class Repository<T>
{
    public T? Find(int id) => default;
}

// Nothing is declared here, and yet it is no data.
public class OrderRepository : Repository<Order>
{
}

// A base with methods does not make values behave.
public class RushOrder : Repository<Order>
{
    public int Hours { get; set; }
}

public interface IPrices
{
    int Of(int id);
}

public class Prices : IPrices
{
    public int Of(int id) => id;
}

public class Limits
{
    public int Most { get; set; }
}

public class Stock
{
    public int Left(int id) => id;
}

public class Shelf
{
    public int Both(Stock stock, int id) => stock.Left(id) + stock.Left(id + 1);
}

public class Warmup
{
    public void Run() { }
}

// Made here, and asked elsewhere only.
public class Clock
{
    public int Hour() => 12;
}
