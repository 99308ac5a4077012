using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Depot.Framework
{
    public class DepotErrors : IExceptionHandler
    {
        public ValueTask<bool> TryHandleAsync(HttpContext context, System.Exception error, CancellationToken stop) => new(true);
    }

    public class DiskCheck : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken stop = default) => null;
    }

    public class ShelfOptions { }

    public class ConfigureShelves : IConfigureOptions<ShelfOptions>
    {
        public void Configure(ShelfOptions options) { }
    }

    public class ShelvesClient { }

    public static class Wiring
    {
        public static IServiceCollection AddDepot(this IServiceCollection services)
        {
            services.AddExceptionHandler<DepotErrors>();
            services.AddHealthChecks().AddCheck<DiskCheck>("disk");
            services.ConfigureOptions<ConfigureShelves>();
            services.AddGrpcClient<ShelvesClient>(options => options.Address = new System.Uri("https://shelves"));
            return services;
        }
    }
}
