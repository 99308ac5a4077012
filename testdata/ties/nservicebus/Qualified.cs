namespace Freight.Qualified
{
    // Without a using directive: the namespace is written out.
    public class Parcel : NServiceBus.IMessage { }

    public class Scanner : NServiceBus.IHandleMessages<Parcel>
    {
        public System.Threading.Tasks.Task Handle(Parcel message, NServiceBus.IMessageHandlerContext context)
        {
            return System.Threading.Tasks.Task.CompletedTask;
        }
    }
}
