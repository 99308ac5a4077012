using Microsoft.Extensions.Hosting;
using System.Threading;
using System.Threading.Tasks;

namespace App
{
    public class Poller : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken token) => Task.CompletedTask;
    }

    public abstract class TimedService : IHostedService
    {
        public Task StartAsync(CancellationToken token) => Task.CompletedTask;
        public Task StopAsync(CancellationToken token) => Task.CompletedTask;
    }

    public class Sweeper : TimedService { }
}
