namespace Shop
{
    public class E1 { } public class E2 { } public class E3 { } public class E4 { } public class E5 { }
    public class E6 { } public class E7 { } public class E8 { } public class E9 { } public class E10 { }
    public class E11 { } public class E12 { } public class E13 { }

    // Flushes at everything: no evidence for what it belongs to.
    public class Cache :
        IEventListener<E1>, IEventListener<E2>, IEventListener<E3>, IEventListener<E4>, IEventListener<E5>,
        IEventListener<E6>, IEventListener<E7>, IEventListener<E8>, IEventListener<E9>, IEventListener<E10>,
        IEventListener<E11>, IEventListener<E12>, IEventListener<E13>
    {
        public void On(E1 e) { }
    }

    public class Noisy
    {
        public void Run(IEventBus bus) => bus.Publish(new E1());
    }
}
