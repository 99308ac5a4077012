using System;
using System.Globalization;

namespace Overture.Common
{
    public struct Money : IEquatable<Money>, IComparable<Money>
    {
        public Money(decimal amount, string currency)
        {
            Amount = amount;
            Currency = currency;
        }

        public decimal Amount { get; }

        public string Currency { get; }

        public static Money Zero(string currency)
        {
            return new Money(0m, currency);
        }

        public static Money operator +(Money left, Money right)
        {
            SameCurrency(left, right);
            return new Money(left.Amount + right.Amount, left.Currency ?? right.Currency);
        }

        public static Money operator -(Money left, Money right)
        {
            SameCurrency(left, right);
            return new Money(left.Amount - right.Amount, left.Currency ?? right.Currency);
        }

        public static Money operator *(Money left, decimal factor)
        {
            return new Money(left.Amount * factor, left.Currency);
        }

        public Money Round()
        {
            return new Money(Math.Round(Amount, 2, MidpointRounding.AwayFromZero), Currency);
        }

        public int CompareTo(Money other)
        {
            SameCurrency(this, other);
            return Amount.CompareTo(other.Amount);
        }

        public bool Equals(Money other)
        {
            return Amount == other.Amount && Currency == other.Currency;
        }

        public override bool Equals(object obj)
        {
            return obj is Money other && Equals(other);
        }

        public override int GetHashCode()
        {
            return Amount.GetHashCode() * 31 + (Currency ?? string.Empty).GetHashCode();
        }

        public override string ToString()
        {
            return Amount.ToString("0.00", CultureInfo.InvariantCulture) + " " + Currency;
        }

        private static void SameCurrency(Money left, Money right)
        {
            if (left.Currency != null && right.Currency != null && left.Currency != right.Currency)
            {
                throw new InvalidOperationException("Cannot mix " + left.Currency + " and " + right.Currency + ".");
            }
        }
    }
}
