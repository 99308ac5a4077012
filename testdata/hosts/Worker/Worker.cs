using Core;
using Microsoft.Extensions.Hosting;
using System.Threading;
using System.Threading.Tasks;

namespace Worker
{
    public class Nightly : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken token)
        {
            new Report().Count(null);
            return Task.CompletedTask;
        }
    }
}
