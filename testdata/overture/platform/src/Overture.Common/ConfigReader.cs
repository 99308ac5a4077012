using System;
using System.Configuration;
using System.Globalization;

namespace Overture.Common
{
    public static class ConfigReader
    {
        public static string Get(string key, string fallback = null)
        {
            return ConfigurationManager.AppSettings[key] ?? fallback;
        }

        public static int GetInt(string key, int fallback)
        {
            int value;
            return int.TryParse(Get(key), NumberStyles.Integer, CultureInfo.InvariantCulture, out value) ? value : fallback;
        }

        public static decimal GetDecimal(string key, decimal fallback)
        {
            decimal value;
            return decimal.TryParse(Get(key), NumberStyles.Number, CultureInfo.InvariantCulture, out value) ? value : fallback;
        }

        public static string ConnectionString(string name = "Overture")
        {
            ConnectionStringSettings settings = ConfigurationManager.ConnectionStrings[name];
            if (settings == null)
            {
                throw new ConfigurationErrorsException("No connection string '" + name + "'.");
            }
            return settings.ConnectionString;
        }
    }
}
