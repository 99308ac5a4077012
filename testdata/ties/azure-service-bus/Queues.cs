using Azure.Messaging.ServiceBus;

namespace Shop;

public static class Topics
{
    public const string Orders = "orders";
}

public class Sender
{
    public void Start(ServiceBusClient client, string connection)
    {
        var sender = client.CreateSender(Topics.Orders);
        var topic = new TopicClient(connection, "prices");
    }
}

public class Receiver
{
    public void Start(ServiceBusClient client, string connection)
    {
        var processor = client.CreateProcessor("orders");
        var subscription = new SubscriptionClient(connection, "prices", "billing");
    }
}

public class Functions
{
    [return: ServiceBus("invoices")]
    public string Run([ServiceBusTrigger("orders")] string message) => null;
}
