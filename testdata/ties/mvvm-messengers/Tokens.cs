using CommunityToolkit.Mvvm.Messaging;

namespace Shop.Tokens
{
    public class Shelf { }
    public class ShelfMoved { }
    public class ShelfSold { }
    public class ShelfLost { }
    public class Floor { }

    public class Plan
    {
        public void Listen()
        {
            // Message and token: the recipient is an object.
            WeakReferenceMessenger.Default.Register<ShelfMoved, Floor>(this, new Floor(), (recipient, message) => { });
            // Recipient, message and token.
            WeakReferenceMessenger.Default.Register<Plan, ShelfSold, string>(this, "till", (plan, message) => { });
            // Recipient and message.
            WeakReferenceMessenger.Default.Register<Plan, ShelfLost>(this, (plan, message) => { });
        }

        public void Tell()
        {
            WeakReferenceMessenger.Default.Send<ShelfMoved, Floor>(new ShelfMoved(), new Floor());
            WeakReferenceMessenger.Default.Send(new ShelfSold(), "till");
            WeakReferenceMessenger.Default.Send(new ShelfLost());
        }
    }
}
