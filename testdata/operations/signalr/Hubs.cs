using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using System.Threading.Tasks;

namespace App
{
    public class ChatHub : Hub
    {
        public Task Send(string text) => null;
        public override Task OnConnectedAsync() => null;
        private void Helper() { }
    }

    public class StockHub : Hub<IStockClient>
    {
        public Task Watch(string sku) => null;
    }

    public interface IStockClient { }

    public static class Setup
    {
        public static void Map(WebApplication app) { app.MapHub<ChatHub>("/chat"); }
    }
}
