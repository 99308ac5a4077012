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
