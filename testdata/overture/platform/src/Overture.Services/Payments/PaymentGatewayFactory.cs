using System;
using System.Collections.Generic;
using System.Configuration;
using System.Linq;
using System.Xml;
using Overture.Core.Payments;

namespace Overture.Services.Payments
{
    /// <summary>Makes the gateway that the configuration names for a method of payment.</summary>
    public class PaymentGatewayFactory
    {
        public IPaymentGateway Create(string method)
        {
            var types = (IDictionary<string, string>)ConfigurationManager.GetSection("overture/payments");
            string name;
            if (types == null || !types.TryGetValue(method, out name))
            {
                throw new ConfigurationErrorsException("No payment provider for '" + method + "'.");
            }
            return (IPaymentGateway)Activator.CreateInstance(Type.GetType(name, true));
        }
    }

    /// <summary>Reads overture/payments: a method of payment to the name of a type.</summary>
    public class PaymentSettingsSection : IConfigurationSectionHandler
    {
        public object Create(object parent, object configContext, XmlNode section)
        {
            var types = new Dictionary<string, string>();
            foreach (XmlElement element in section.ChildNodes.OfType<XmlElement>())
            {
                types[element.GetAttribute("method")] = element.GetAttribute("type");
            }
            return types;
        }
    }
}
