using Microsoft.AspNet.SignalR.Hubs;

namespace Acme.Zoo;

[HubName("cats")]
public class CatHub : Microsoft.AspNet.SignalR.Hub
{
    public void Purr(string text) { }
    [HubMethodName("roar")] public void Roaring() { }
}
