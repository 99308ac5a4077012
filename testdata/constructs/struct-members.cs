struct Money
{
    public decimal Amount;
    public readonly Currency Currency;
    public Money(decimal amount, Currency currency) { Amount = amount; Currency = currency; }
    public readonly Money Twice() => new Money(Amount * 2, Currency);
}
enum Currency { Euro, Dollar }
class User { Money M() { return new Money(1, Currency.Euro).Twice(); } }
