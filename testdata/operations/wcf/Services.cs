using System.ServiceModel;
using System.ServiceModel.Web;

namespace App
{
    [ServiceContract]
    public interface IStock
    {
        [OperationContract] int Count(string sku);
        int Local();
    }

    public class StockService : IStock
    {
        public int Count(string sku) { return 0; }
        public int Local() { return 0; }
    }

    // Called over HTTP as well.
    [ServiceContract]
    public interface IBins
    {
        [OperationContract, WebGet(UriTemplate = "/bins/{id}?full={full}")] string One(string id, bool full);
        [OperationContract, WebGet] string All();
        [OperationContract]
        [WebInvoke(UriTemplate = "bins", BodyStyle = WebMessageBodyStyle.Bare)] void Add(string bin);
        [OperationContract, WebInvoke(Method = "delete", UriTemplate = "bins/{id}")] void Remove(string id);
    }

    public class BinService : IBins
    {
        public string One(string id, bool full) { return null; }
        public string All() { return null; }
        public void Add(string bin) { }
        public void Remove(string id) { }
    }

    // Served elsewhere.
    [ServiceContract]
    public interface IRates
    {
        [OperationContract] decimal Rate(string code);
    }

    public class RatesClient : ClientBase<IRates>, IRates
    {
        public decimal Rate(string code) { return Channel.Rate(code); }
    }

    public class Pricing
    {
        private readonly IRates _rates;
        public Pricing(IRates rates) { _rates = rates; }
        public decimal In(string code) { return _rates.Rate(code); }
    }
}
