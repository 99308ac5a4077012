// packages: Quartz
using System.Collections.Specialized;
using System.Threading.Tasks;
using System.Threading;
namespace Quartz.Impl;
class StdSchedulerFactory : ISchedulerFactory {
	static Task<IScheduler> GetDefaultScheduler(CancellationToken cancellationToken = default);
	Task<IScheduler> GetScheduler(CancellationToken cancellationToken = default);
	void Initialize(NameValueCollection props);
}
