using MediatR;
namespace Acme.Med
{
    public record OpenAccount(string Owner) : IRequest<int>;
    public record CloseAccount(int Id) : IRequest;
    public record AccountOpened(int Id) : INotification;
    public record Page(int N) : IStreamRequest<int>;
    public sealed class OpenHandler(IRepo repo) : IRequestHandler<OpenAccount, int>
    {
        public Task<int> Handle(OpenAccount c, CancellationToken t) => Task.FromResult(1);
    }
    public class CloseHandler : AsyncRequestHandler<CloseAccount>
    {
        protected override Task Handle(CloseAccount r, CancellationToken t) => null;
    }
    public class Mail : INotificationHandler<AccountOpened>
    {
        public Task Handle(AccountOpened n, CancellationToken t) => null;
    }
    public class PageH : IStreamRequestHandler<Page, int> { }
    public class Timing<TReq, TRes> : IPipelineBehavior<TReq, TRes> { }
    public class Log<TReq> : IRequestPreProcessor<TReq> { }
    public class Val : IRequestExceptionHandler<OpenAccount, int, Exception> { }
    public interface IQuery<T> : IRequest<T> { }
    public interface IQueryH<TQ, T> : IRequestHandler<TQ, T> where TQ : IQuery<T> { }
    public record Balance(int Id) : IQuery<decimal>;
    public class BalanceH : IQueryH<Balance, decimal>
    {
        public Task<decimal> Handle(Balance q, CancellationToken c) => null;
    }
    public abstract class ApiBase
    {
        protected ISender Snd => HttpContext.RequestServices.GetRequiredService<ISender>();
    }
    public class AccountsApi : ApiBase
    {
        private IMediator? bus;
        protected IMediator Bus => bus ??= HttpContext.RequestServices.GetService<IMediator>();
        public async Task<int> Post([FromBody] OpenAccount cmd, CancellationToken ct)
        {
            var r = await Snd.Send(cmd, ct);
            await Bus.Publish(new AccountOpened(r), ct);
            return r;
        }
        public async Task Del(int id)
        {
            var c = new CloseAccount(id);
            await Bus.Send(c);
            object o = new CloseAccount(1);
            await Bus.Send(o);
        }
        public Task<decimal> Bal(int id) => Snd.Send(new Balance(id));
        public Task Many(List<INotification> evts) => Task.WhenAll(evts.Select(e => Bus.Publish(e)));
        public async Task Gen()
        {
            await foreach (var x in Bus.CreateStream(new Page(1))) { }
        }
        public async Task Cond(bool b)
        {
            await Bus.Send(b ? new CloseAccount(1) : new CloseAccount(2));
            await Bus.Send(Make());
            await Bus.Send(new CloseAccount(3) with { Id = 4 });
        }
        CloseAccount Make() => new(5);
        public async Task Tgt()
        {
            CloseAccount q = new(1);
            await Snd.Send(q);
            await Snd.Send<int>(new OpenAccount("x"));
            var m = new Dictionary<string, object>();
            await SendIt(new Balance(3));
        }
        Task<T> SendIt<T>(IRequest<T> r) => Bus.Send(r);
    }
    public static class Min
    {
        public static void Map(WebApplication app)
        {
            app.MapPost("/acc", async (OpenAccount c, IMediator mediator) => await mediator.Send(c));
            app.MapGet("/acc/{id}", (int id, ISender s) => s.Send(new Balance(id)));
            app.MapDelete("/acc/{id}", Close);
        }
        static Task Close(int id, [FromServices] IMediator med) => med.Send(new CloseAccount(id));
    }
    public class Entity
    {
        List<INotification> _evs = new();
        void Raise(INotification n) => _evs.Add(n);
        public void Open()
        {
            Raise(new AccountOpened(1));
            _evs.Add(new AccountOpened(2));
        }
    }
    public static class Reg
    {
        static void R(IServiceCollection s)
        {
            s.AddMediatR(cfg => cfg.RegisterServicesFromAssemblyContaining<OpenHandler>());
            s.AddMediatR(cfg => { cfg.RegisterServicesFromAssembly(typeof(Mail).Assembly); cfg.AddOpenBehavior(typeof(Timing<,>)); });
            s.AddTransient(typeof(IPipelineBehavior<,>), typeof(Timing<,>));
            s.AddMediatR(Assembly.GetExecutingAssembly());
        }
    }
}
