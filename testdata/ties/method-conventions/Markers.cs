namespace Acme.Markers
{
    public interface IConsumer { }
    public interface IStockConsumer : IConsumer { }
    public interface IEventConsumer { string Topic { get; } }
    public interface IEntity { }

    public class Placed { }
    public class Paid { }
    public class Gone { }
    public class Moved { }

    public class OrderConsumer : IConsumer
    {
        public void HandleEvent(Placed m) { }
        public void HandleEvent(int count) { }
        private void Handle(Moved m) { }
    }

    // Whatever it is called.
    public class Events : IConsumer { public Task HandleEventAsync(Paid m) => null; }
    public class GoneConsumer : IConsumer { public void Handle(Gone m) { } }
    public class Depot : IStockConsumer { public void Consume(Moved m) { } public void Move(Placed m) { } }

    // No markers of handlers: an interface that declares something, another one, and a class that only derives from none.
    public class Topics : IEventConsumer { public string Topic => ""; public void Handle(Placed m) { } }
    public class Box : IEntity { public void Handle(Placed m) { } }
    public abstract class Plan : IConsumer { public void When(Placed m) { } }
}
