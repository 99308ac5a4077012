using Azure.Messaging.ServiceBus;
namespace Acme.Asb
{
    public static class Names
    {
        public const string Topic = "orders-topic";
        public static readonly string Q = "pay-q";
    }
    public class Bus
    {
        ServiceBusClient cl;
        readonly string _t = Names.Topic;
        public async Task A()
        {
            var s = cl.CreateSender(Names.Topic);
            await using ServiceBusSender t = cl.CreateSender(_t);
            var p = cl.CreateProcessor(Names.Topic, "billing", new ServiceBusProcessorOptions());
            p.ProcessMessageAsync += OnMsg;
            var r = cl.CreateReceiver(queueName: "pay-q");
            var sp = cl.CreateSessionProcessor(Names.Q);
        }
        Task OnMsg(ProcessMessageEventArgs e) => null;
        public void Old(string cs)
        {
            var q = new QueueClient(cs, "old-q");
            q.RegisterMessageHandler((m, t) => null, new MessageHandlerOptions(null));
            var tc = new TopicClient(new ServiceBusConnectionStringBuilder(cs), "old-t");
            var f = QueueClient.CreateFromConnectionString(cs, "older-q");
            var tf = TopicClient.CreateFromConnectionString(cs, "older-t");
            var sc = SubscriptionClient.CreateFromConnectionString(cs, "older-t", "sub");
            var st = new Azure.Storage.Queues.QueueClient(cs, "store-q");
            CloudQueue cq = client.GetQueueReference("cloud-q");
            var qs = new QueueServiceClient(cs).GetQueueClient("svc-q");
        }
        [FunctionName("F")] public void F([ServiceBusTrigger("orders-topic", "sub", Connection = "C")] string m, [ServiceBus("pay-q")] IAsyncCollector<string> o) { }
        [Function("G")] [ServiceBusOutput("out-q")] public string G([QueueTrigger("%QueueName%")] string m) => m;
    }
}
