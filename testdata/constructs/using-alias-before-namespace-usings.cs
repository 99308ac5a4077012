using Far;
using Money = Near.Money;
namespace Far { class Money { public int A; } }
namespace Near { class Money { public int B; } }
class User { int M(Money money) { return money.B; } }
