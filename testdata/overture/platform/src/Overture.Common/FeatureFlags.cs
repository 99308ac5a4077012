using System;
using System.Collections.Generic;

namespace Overture.Common
{
    /// <summary>Feature flags: appSettings named feature:NAME, overridden per process.</summary>
    public static class FeatureFlags
    {
        public const string SplitShipments = "SplitShipments";
        public const string EnginePricing = "EnginePricing";

        private static readonly Dictionary<string, bool> Overrides =
            new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);

        public static bool IsOn(string flag)
        {
            bool value;
            if (Overrides.TryGetValue(flag, out value))
            {
                return value;
            }
            return string.Equals(ConfigReader.Get("feature:" + flag), "true", StringComparison.OrdinalIgnoreCase);
        }

        public static void Override(string flag, bool value)
        {
            Overrides[flag] = value;
        }
    }
}
