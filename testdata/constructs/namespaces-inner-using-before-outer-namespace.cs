namespace Shop.Far { class Money { public int Far; } }
namespace Shop { class Money { public int Near; } }
namespace Shop.Orders
{
    using Shop.Far;
    class User { int M(Money money) { return money.Far; } }
}
