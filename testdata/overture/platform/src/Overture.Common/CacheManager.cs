using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Caching;
using Overture.Common.Messaging;

namespace Overture.Common
{
    /// <summary>
    /// One process-wide cache. Keys are plain strings which every caller formats for himself.
    /// </summary>
    public static class CacheManager
    {
        private static readonly MemoryCache Cache = new MemoryCache("overture");
        private static readonly object WriteLock = new object();

        public static T Get<T>(string key, int minutes, Func<T> load)
        {
            object hit = Cache.Get(key);
            if (hit != null)
            {
                return (T)hit;
            }
            lock (WriteLock)
            {
                T value = load();
                if (value != null)
                {
                    Cache.Set(key, value, DateTimeOffset.UtcNow.AddMinutes(minutes));
                }
                return value;
            }
        }

        public static void Set(string key, object value, int minutes)
        {
            Cache.Set(key, value, DateTimeOffset.UtcNow.AddMinutes(minutes));
        }

        public static void Remove(string key)
        {
            Cache.Remove(key);
        }

        public static int RemoveByPrefix(string prefix)
        {
            List<string> keys = Cache.Where(e => e.Key.StartsWith(prefix, StringComparison.Ordinal))
                .Select(e => e.Key)
                .ToList();
            keys.ForEach(k => Cache.Remove(k));
            return keys.Count;
        }

        /// <summary>Empties the cache and tells everybody to forget what he holds.</summary>
        public static void FlushEverything(IBus bus, string reason)
        {
            RemoveByPrefix(string.Empty);
            bus.Publish(new CacheFlushRequested(reason));
        }
    }
}
