using System.Threading;
using System.Threading.Tasks;
using MediatR;

namespace Shop
{
    public class EntityUpdated<T> : INotification { public EntityUpdated(T entity) { } }
    public class Order { }
    public class Product { }

    public static class MediatorExtensions
    {
        public static Task EntityUpdated<T>(this IMediator mediator, T entity)
        {
            return mediator.Publish(new EntityUpdated<T>(entity));
        }
    }

    public class OrderService
    {
        private readonly IMediator _mediator;

        public Task Save(Order order) => _mediator.EntityUpdated(order);
    }

    public class ProductService
    {
        private readonly IMediator _mediator;

        public Task Save(Product product) => _mediator.Publish(new EntityUpdated<Product>(product));
    }

    public class OrderCache : INotificationHandler<EntityUpdated<Order>>
    {
        public Task Handle(EntityUpdated<Order> e, CancellationToken token) => null;
    }

    public class Feed : INotificationHandler<EntityUpdated<Product>>
    {
        public Task Handle(EntityUpdated<Product> e, CancellationToken token) => null;
    }
}
