using System.Web.Services;
using System.Web.Services.Protocols;

namespace App
{
    [WebService(Namespace = "http://shop/stock")]
    public class Stock : WebService
    {
        [WebMethod] public int Count(string sku) { return 0; }
        public void Helper() { }
    }

    // A proxy of a service elsewhere.
    public class Rates : SoapHttpClientProtocol
    {
        public decimal GetRate(string code) { return (decimal)Invoke("GetRate", new object[] { code })[0]; }
    }

    public class Pricing
    {
        private readonly Rates _rates = new Rates();
        public decimal In(string code) { return _rates.GetRate(code); }
    }
}
