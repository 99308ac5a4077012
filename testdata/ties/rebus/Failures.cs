using System.Threading.Tasks;
using Rebus.Handlers;
using Rebus.Retry.Simple;

namespace Freight.Failures
{
    public class Consign
    {
        public int Weight { get; set; }
    }

    /// <summary>A message that failed too often arrives once more, wrapped.</summary>
    public class ConsignAgain : IHandleMessages<IFailed<Consign>>
    {
        public Task Handle(IFailed<Consign> failed) => Task.CompletedTask;
    }
}
