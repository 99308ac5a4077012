// packages: Quartz
namespace Quartz.Spi;
interface IJobFactory {
	IJob NewJob(TriggerFiredBundle bundle, IScheduler scheduler);
	void ReturnJob(IJob job);
}
class TriggerFiredBundle {
	IJobDetail JobDetail {get;}
	ITrigger Trigger {get;}
}
