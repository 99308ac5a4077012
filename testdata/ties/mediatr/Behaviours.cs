using System.Threading;
using System.Threading.Tasks;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Behaviours
{
    public class Ping : IRequest<string> { }

    public class PingBehaviour : IPipelineBehavior<Ping, string>
    {
        public Task<string> Handle(Ping request, RequestHandlerDelegate<string> next, CancellationToken cancel) => next();
    }

    public static class Setup
    {
        public static void Add(IServiceCollection services)
        {
            services.AddMediatR(configuration =>
            {
                configuration.RegisterServicesFromAssemblyContaining<Ping>();
                configuration.AddBehavior<IPipelineBehavior<Ping, string>, PingBehaviour>();
            });
        }
    }
}
