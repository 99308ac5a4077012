namespace Acme.Bags
{
    public class Reader
    {
        void Read(Customer customer, System.Xml.XmlElement element)
        {
            var ip = customer.GetAttribute<string>("LastIp");
            var none = element.GetAttribute("LastIp");
        }
    }
}
