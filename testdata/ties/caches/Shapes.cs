using Microsoft.Extensions.Caching.Memory;

namespace Acme.Cached
{
    public static class Keys
    {
        public const string Prefix = "rates.";
        public const string ById = "rates.id-{0}";
    }

    public class Rates
    {
        void Use(IMemoryCache memory, ICacheManager manager, IFusionCache fusion, IDatabase redis, IDistributedCache far)
        {
            manager.Get(Keys.ById, () => 1);
            memory.Remove(string.Format(Keys.ById, 3));
            manager.RemoveByPrefix(Keys.Prefix);
            memory.Set($"user:{5}", 2);
            memory.TryGetValue("user:" + 7, out int v);
            fusion.GetOrSet("fk", 1);
            redis.HashSet("hash", "field", "v");
            far.RefreshAsync("dk");
            System.Runtime.Caching.MemoryCache.Default["md"] = 2;
        }
    }
}
