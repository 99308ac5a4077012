using Shop.Far;
namespace Shop.Far { class Money { public int Far; } }
namespace Shop { class Money { public int Near; } }
namespace Shop.Orders
{
    class User { int M(Money money) { return money.Near; } }
}
class Outside { int M(Money money) { return money.Far; } }
