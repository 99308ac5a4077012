// packages: Hangfire.Core
namespace Hangfire.Server;
class PerformContext {
	BackgroundJob BackgroundJob {get;}
}
interface IServerFilter {}
