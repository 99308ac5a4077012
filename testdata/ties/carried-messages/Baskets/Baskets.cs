namespace Shop.Baskets
{
    public interface IEventHandler<T> { void Handle(T e); }

    // The sender's class has all that this one has.
    public class OrderStartedIntegration { public int BuyerId { get; set; } }

    // It does not have this one's.
    public class StockLow { public string Shelf { get; set; } }

    public class Local { public int Id { get; set; } }

    public class Clear : IEventHandler<OrderStartedIntegration>
    {
        public void Handle(OrderStartedIntegration e) { }
    }

    public class Warn : IEventHandler<StockLow>
    {
        public void Handle(StockLow e) { }
    }
}
