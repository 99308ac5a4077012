using ServiceStack;

namespace Acme.Verbs;

[Route("/orders/{Id}", "GET DELETE")]
[Route("/orders", Verbs = "POST")]
public class OrderRequest : IReturn<Order> { public int Id { get; set; } }
public class Order { }

[Route("/find", "GET, POST")]
public class Find : IReturn<Order> { }

public class OrderService : Service
{
    public object Get(OrderRequest request) => null;
    public object Delete(OrderRequest request) => null;
    public async Task<object> PostAsync(OrderRequest request) => null;
    public object Any(Find request) => null;
}
