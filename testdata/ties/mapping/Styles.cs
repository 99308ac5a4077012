using AutoMapper;
using AutoMapper.QueryableExtensions;
using Mapster;

namespace Acme.Maps
{
    public class Order { public int Id { get; set; } }
    public class OrderDto { public int Id { get; set; } }
    public class Row : IMapFrom<Order> { }

    public class OrderProfile : Profile
    {
        public OrderProfile()
        {
            CreateMap<Order, OrderDto>().ReverseMap();
            CreateMap(typeof(OrderDto), typeof(Order));
        }
    }

    public class Use
    {
        void Map(IMapper m, Order order, IQueryable<Order> orders)
        {
            m.Map(order, new OrderDto());
            var adapted = order.Adapt<OrderDto>();
            var rows = orders.ProjectTo<OrderDto>(m.ConfigurationProvider);
            var others = orders.Where(o => o.Id > 1).ProjectToType<OrderDto>();
        }
    }
}
