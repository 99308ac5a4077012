using AutoMapper;

namespace Shop
{
    public class Order { public Line Line { get; set; } }
    public class Line { }
    public class OrderDto { }
    public class LineDto { }

    [AutoMap(typeof(Order))]
    public class OrderRow { }

    public class OrderProfile : Profile
    {
        public OrderProfile()
        {
            CreateMap<Order, OrderDto>().ReverseMap();
            CreateMap(typeof(Line), typeof(LineDto));
        }
    }

    public class Orders
    {
        private readonly IMapper _mapper;

        public OrderDto Get(Order order) => _mapper.Map<OrderDto>(order);
    }
}
