using System.Collections.Concurrent;
using System.Collections.Generic;

namespace Acme.Held
{
    public static class Rates
    {
        // Only filled.
        private static readonly ConcurrentDictionary<string, decimal> Known = new ConcurrentDictionary<string, decimal>();
        public static readonly List<string> Codes = new List<string> { "EUR" };
        // Never changed.
        private static readonly Dictionary<string, int> Fixed = new Dictionary<string, int> { { "a", 1 } };

        public static void Keep(string code, decimal rate)
        {
            Known[code] = rate;
            Codes.Add(code);
        }

        public static decimal Once(string code) => Known.GetOrAdd(code, _ => 1);
        public static decimal Of(string code) => Known.TryGetValue(code, out var rate) ? rate : Fixed[code];
    }

    public class Bank
    {
        public bool Knows(string code) => Rates.Codes.Contains(code);
        public void Forget() => Rates.Codes.Clear();
    }
}
