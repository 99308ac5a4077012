// packages: Polly
namespace Polly.Wrap;
class PolicyWrap : Policy {}
class AsyncPolicyWrap : AsyncPolicy {}
class AsyncPolicyWrap<TResult> : AsyncPolicy<TResult> {}
