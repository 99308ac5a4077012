using System.Collections.Generic;

namespace Shop
{
    public static class Names { public const string Language = "LanguageId"; }

    public class Order { public Dictionary<string, object> PropertyBag { get; set; } }
    public class Customer { }

    public interface IGenericAttributeService
    {
        void SaveAttribute(object entity, string key, string value);
    }

    public static class CustomerExtensions
    {
        public static string GetAttributeFromEntity(this Customer customer, string key) => null;
    }

    public class Gifts
    {
        private readonly IGenericAttributeService _attributes;

        public object Note(Order order, Customer customer, Dictionary<string, object> rates)
        {
            order.PropertyBag["GiftNote"] = "For you";
            order.PropertyBag.Remove("GiftNote");
            var has = order.PropertyBag.ContainsKey(nameof(Customer));
            // Another dictionary is no bag.
            rates.Remove("EUR");
            _attributes.SaveAttribute(customer, Names.Language, "en");
            customer.GetAttributeFromEntity(Names.Language);
            return order.PropertyBag[Acme.Keys.Wrapping];
        }
    }
}
