using Core;
using Xunit;

namespace Tests
{
    public class OrderTests
    {
        private class FixedClock : IClock { public System.DateTime Now => default; }

        [Fact]
        public void Places() { Assert.NotNull(new OrderService(new FixedClock()).Place()); }
    }
}
