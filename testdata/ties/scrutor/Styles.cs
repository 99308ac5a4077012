using Microsoft.Extensions.DependencyInjection;
namespace Acme.Scr
{
    public interface IRule { }
    public class VatRule : IRule { }
    public class Wrapped : IRule
    {
        public Wrapped(IRule i) {}
    }
    public interface IGo<T> { }
    public class Go1 : IGo<int> {}
    public class Dec<T> : IGo<T>
    {
        public Dec(IGo<T> i){}
    }
    public interface ITransientMarker { }
    public interface IFooSvc { }
    public class FooSvc : IFooSvc, ITransientMarker { }
    public static class X
    {
        public static void Y(this IServiceCollection col)
        {
            col.Scan(scan => scan
            .FromAssembliesOf(typeof(X))
            .AddClasses(c => c.AssignableTo<ITransientMarker>())
            .AsMatchingInterface()
            .WithTransientLifetime()
            .AddClasses(c => c.AssignableTo(typeof(IGo<>)), publicOnly: false)
            .UsingRegistrationStrategy(RegistrationStrategy.Skip)
            .AsImplementedInterfaces()
            .WithScopedLifetime()
            .AddClasses(c => c.Where(t => t.Name.EndsWith("Svc"))).AsSelf());
            col.Decorate(typeof(IGo<>), typeof(Dec<>));
            col.Decorate<IRule>((inner, sp) => new Wrapped(inner));
            col.Decorate<IRule, Wrapped>();
            col.TryDecorate(typeof(IRule), typeof(Wrapped));
        }
    }
}
