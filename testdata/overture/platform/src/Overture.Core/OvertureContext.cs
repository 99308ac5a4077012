using System;
using System.Collections.Generic;
using Overture.Common;
using Overture.Core.Carts;
using Overture.Core.Customers;
using Overture.Core.Pricing;

namespace Overture.Core
{
    /// <summary>
    /// The ambient context: who is here, in which shop, with which settings. Static and mutable since
    /// 2006; set by the HTTP module and by services, read by everybody.
    /// </summary>
    public static class OvertureContext
    {
        [ThreadStatic]
        private static Customer currentCustomer;

        [ThreadStatic]
        private static Cart currentCart;

        private static readonly Dictionary<string, object> Settings = new Dictionary<string, object>();

        static OvertureContext()
        {
            Currency = ConfigReader.Get("shop:currency", "EUR");
            CountryCode = ConfigReader.Get("shop:country", "DE");
            ShopName = ConfigReader.Get("shop:name", "Overture");
            PageSize = ConfigReader.GetInt("catalog:pageSize", 24);
        }

        public static Customer CurrentCustomer
        {
            get { return currentCustomer; }
            set { currentCustomer = value; }
        }

        public static Cart CurrentCart
        {
            get { return currentCart; }
            set { currentCart = value; }
        }

        public static PriceList ActivePriceList { get; set; }

        public static string Currency { get; set; }

        public static string CountryCode { get; set; }

        public static string ShopName { get; set; }

        public static int PageSize { get; set; }

        public static bool IsMaintenance { get; set; }

        public static int MaximumOpenOrders
        {
            get { return Setting("orders:maximumOpen", 20); }
        }

        public static int ReservationMinutes
        {
            get { return Setting("inventory:reservationMinutes", 30); }
        }

        public static T Setting<T>(string key, T fallback)
        {
            object value;
            return Settings.TryGetValue(key, out value) ? (T)value : fallback;
        }

        public static void Set(string key, object value)
        {
            Settings[key] = value;
        }

        public static void Clear()
        {
            currentCustomer = null;
            currentCart = null;
        }
    }
}
