// packages: Hangfire.Core
namespace Hangfire.States;
interface IState {
	string Name {get;}
}
class EnqueuedState : IState {
	string Name {get;}
}
interface IElectStateFilter {}
interface IApplyStateFilter {}
