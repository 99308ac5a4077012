using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Overture.Common;
using Overture.Core.Promotions;

namespace Overture.Services.Promotions
{
    /// <summary>Finds the rules in all assemblies; no code names them.</summary>
    public class PromotionRuleFinder
    {
        private readonly Lazy<IDictionary<string, Type>> rules = new Lazy<IDictionary<string, Type>>(Scan);

        public IPromotionRule Find(string name)
        {
            Type type;
            if (name == null || !rules.Value.TryGetValue(name, out type))
            {
                Log.Warn("no promotion rule '{0}'", name);
                return null;
            }
            return (IPromotionRule)Activator.CreateInstance(type);
        }

        private static IDictionary<string, Type> Scan()
        {
            var found = new Dictionary<string, Type>(StringComparer.Ordinal);
            IEnumerable<Assembly> assemblies = AppDomain.CurrentDomain.GetAssemblies()
                .Where(a => a.FullName.StartsWith("Overture.") || a.FullName.StartsWith("Acme."));
            foreach (Type type in assemblies.SelectMany(a => a.GetTypes()))
            {
                if (type.IsAbstract || !typeof(IPromotionRule).IsAssignableFrom(type)) continue;
                PromotionRuleAttribute attribute = type.GetCustomAttributes(typeof(PromotionRuleAttribute), false)
                    .Cast<PromotionRuleAttribute>()
                    .FirstOrDefault();
                if (attribute != null)
                {
                    found[attribute.Name] = type;
                }
            }
            return found;
        }
    }
}
