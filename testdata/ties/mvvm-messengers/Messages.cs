using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Messaging;
using CommunityToolkit.Mvvm.Messaging.Messages;

namespace Shop
{
    public record Placed(int Id);
    public class Paid : ValueChangedMessage<int> { public Paid(int id) : base(id) { } }
    public class Total : RequestMessage<int> { }
    public class Reset { }

    public class Cart : ObservableRecipient
    {
        private readonly IMessenger messenger;

        public void Place()
        {
            WeakReferenceMessenger.Default.Send(new Placed(1));
            StrongReferenceMessenger.Default.Send<Reset>();
            var paid = new Paid(2);
            messenger.Send(paid, "desk");
        }

        public int Ask() => Messenger.Send<Total>().Response;
    }

    public class Catalog
    {
        public Catalog()
        {
            WeakReferenceMessenger.Default.Register<Catalog, Placed>(this, (catalog, message) => catalog.Refresh());
            WeakReferenceMessenger.Default.Register<Reset>(this, (recipient, message) => { });
        }

        private void Refresh() { }
    }

    public class Desk : IRecipient<Paid>, IRecipient<Total>
    {
        public Desk(IMessenger messenger) => messenger.Register<Paid, string>(this, "desk");
        public void Receive(Paid message) { }
        public void Receive(Total message) => message.Reply(3);
    }

    // Another thing of that name: a container.
    public class Setup
    {
        public void Run() => Locator.Default.Register<Cart>(() => new Cart());
    }

    public class Locator
    {
        public static Locator Default { get; } = new Locator();
        public void Register<T>(System.Func<T> make) { }
    }
}
