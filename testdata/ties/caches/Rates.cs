using System;
using System.Web;
using Microsoft.Extensions.Caching.Memory;

namespace Shop
{
    public static class Regions { public const string Rates = "Rates"; }

    public class CacheKey
    {
        public CacheKey(string region) { }
        public CacheKey(string region, string key) { }
    }

    public class Rates
    {
        private readonly IMemoryCache _cache;

        public Rates(IMemoryCache cache) { _cache = cache; }

        public object Load(int year)
        {
            var key = new CacheKey(Regions.Rates, "all");
            var other = new CacheKey(Acme.Caching.CategoryNames.Countries);
            var known = HttpRuntime.Cache["rates"];
            _cache.Set($"rates-{year}", known);
            return _cache.Get("rates");
        }
    }
}
