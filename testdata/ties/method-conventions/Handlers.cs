namespace Shop
{
    public class OrderPlaced { }
    public class OrderPaid { }

    public class OrderPlacedHandler
    {
        public void Handle(OrderPlaced e) { }
    }

    public class PaymentConsumer
    {
        public void Consume(OrderPaid e) { }
        public void Other(OrderPlaced e) { }
    }

    public class Checkout
    {
        private readonly Bus bus;

        public void Place() => bus.Publish(new OrderPlaced());
    }

    public class Bus
    {
        public void Publish(object e) { }
    }
}
