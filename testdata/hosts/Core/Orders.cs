using System;

namespace Core
{
    public interface IClock { DateTime Now { get; } }

    // Reached through what it implements.
    public class SystemClock : IClock
    {
        public DateTime Now { get { return DateTime.UtcNow; } }
    }

    public class Order { public DateTime At; }

    public class OrderService
    {
        private readonly IClock _clock;
        public OrderService(IClock clock) { _clock = clock; }
        public Order Place() { return new Order { At = _clock.Now }; }
    }

    public class Report
    {
        public int Count(Order[] orders) { return orders.Length; }
    }

    // Reached by no host.
    public class Forgotten { }
}
