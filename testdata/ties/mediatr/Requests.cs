using System.Threading;
using System.Threading.Tasks;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Shop;

public record CreateOrder(int Id) : IRequest<int>;

public class CreateOrderHandler : IRequestHandler<CreateOrder, int>
{
    public Task<int> Handle(CreateOrder request, CancellationToken token) => null;
}

public record OrderPlaced : INotification;

public class SendMail : INotificationHandler<OrderPlaced>
{
    public Task Handle(OrderPlaced notification, CancellationToken token) => null;
}

public abstract class Handler<T> : IRequestHandler<T, int> where T : IRequest<int> { }

public record CancelOrder : IRequest<int>;

public class CancelOrderHandler : Handler<CancelOrder> { }

public class Logging<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> { }

public class OrdersController
{
    private readonly IMediator _mediator;

    public OrdersController(IMediator mediator) => _mediator = mediator;

    public async Task Post(CreateOrder order)
    {
        await _mediator.Send(order);
        await _mediator.Publish(new OrderPlaced());
    }

    public Task Delete()
    {
        var cancel = new CancelOrder();
        return _mediator.Send(cancel);
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddMediatR(typeof(CreateOrder));
}
