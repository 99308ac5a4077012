using MassTransit;

namespace Acme.Mt.Created
{
    public class Buyer { }

    public interface Sold { Buyer Buyer { get; } }

    public class Till
    {
        private readonly IPublishEndpoint _endpoint;

        // What is created beside the message is part of it.
        public void Sell() => _endpoint.Publish<Sold>(new { Buyer = new Buyer() });
    }

    public class Books : IConsumer<Sold> { }
}
