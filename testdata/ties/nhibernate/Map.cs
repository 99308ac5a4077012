using System.Collections.Generic;
using FluentNHibernate.Mapping;
using NHibernate;

namespace Shop
{
    public class Customer { public virtual int Id { get; set; } }

    public class Order
    {
        public virtual Customer Customer { get; set; }
        public virtual IList<Line> Lines { get; set; }
    }

    public class Line { public virtual int Id { get; set; } }

    public class OrderMap : ClassMap<Order>
    {
        public OrderMap()
        {
            Table("Orders");
            References<Customer>(order => order.Customer);
            HasMany<Line>(order => order.Lines);
        }
    }

    public class Orders
    {
        private readonly ISession _session;

        public Orders(ISession session) { _session = session; }

        public Order One(int id) { return _session.Get<Order>(id); }

        public void Save(Order order)
        {
            _session.SaveOrUpdate(order);
            _session.Delete(order);
            _session.Flush();
        }
    }
}
