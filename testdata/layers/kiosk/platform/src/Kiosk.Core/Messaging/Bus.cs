namespace Kiosk.Core.Messaging;

public interface IBus
{
    void Publish<TMessage>(TMessage message);

    void Publish(string topic, object content);

    void Subscribe(string topic, Action<object> handler);
}

public interface IHandle<TMessage>
{
    void Handle(TMessage message);
}
