using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using Microsoft.Azure.Functions.Worker;

namespace App
{
    public static class OrderFunctions
    {
        [FunctionName("GetOrder")]
        public static object Get([HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "orders/{id}")] object request, int id) { return null; }

        [FunctionName("Ping")]
        public static object Ping([HttpTrigger("post")] object request) { return null; }

        [FunctionName("Clean")]
        public static void Clean([TimerTrigger("0 0 3 * * *")] object timer) { }

        public static void Helper() { }
    }

    public class Shipping
    {
        [Function("Ship")]
        public void Ship([ServiceBusTrigger("orders")] string message) { }
    }
}
