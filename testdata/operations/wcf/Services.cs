using System.ServiceModel;

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
