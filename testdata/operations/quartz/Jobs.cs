using Quartz;
using System.Threading.Tasks;

namespace App
{
    public class Nightly : IJob
    {
        public Task Execute(IJobExecutionContext context) => Task.CompletedTask;
    }
}
