using System.Collections.Generic;
using ServiceStack;

namespace Carts
{
    [Route("/carts/{Id}", "GET")]
    [Route("/carts/by-customer/{CustomerId}", Verbs = "GET, POST")]
    public class GetCart : IReturn<Cart>
    {
        public string Id { get; set; }
    }

    // Served here.
    [Route("/carts", "POST")]
    public class AddCart : IReturn<Cart>, IPost { }

    [Route("/carts/{Id}")]
    public class DropCart : IReturnVoid, IDelete { }

    // No route, no caller.
    public class CountCarts : IReturn<int> { }

    // A route alone.
    [Route("/{Path*}")]
    public class Fallback { }

    public class Cart { }

    public class CartService : Service
    {
        public Cart Post(AddCart request) { return new Cart(); }
        public void Helper(AddCart request) { }
    }

    // Of that name, but serving nothing.
    public class MailService : Service
    {
        public string Get(string key) { return key; }
    }

    public class CartRepository
    {
        private readonly IServiceClient _client;

        public CartRepository(IServiceClient client) { _client = client; }

        public Cart Get(string id)
        {
            var request = new GetCart { Id = id };
            return _client.Send(request);
        }

        public void Drop(string id)
        {
            _client.Send(new DropCart());
            _client.Send(new AddCart());
        }
    }
}
