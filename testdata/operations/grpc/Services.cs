using Grpc.Core;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Shop.V1;

namespace App
{
    public class GreeterService : Greeter.GreeterBase
    {
        public override Task<HelloReply> SayHello(HelloRequest request, ServerCallContext context) => null;
    }

    public class Shelf
    {
        private readonly Stock.StockClient _stock;
        public Shelf(Stock.StockClient stock) { _stock = stock; }
        public void Fill() { _stock.Count(null); }
    }

    public static class Setup
    {
        public static void Map(WebApplication app) { app.MapGrpcService<GreeterService>(); }
    }
}
