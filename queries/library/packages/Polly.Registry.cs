// packages: Polly
namespace Polly.Registry;
interface IReadOnlyPolicyRegistry<TKey> {
	TPolicy Get<TPolicy>(TKey key) where TPolicy : IsPolicy;
}
class PolicyRegistry : IReadOnlyPolicyRegistry<string> {
	void Add(string key, IsPolicy policy);
	TPolicy Get<TPolicy>(string key) where TPolicy : IsPolicy;
}
abstract class ResiliencePipelineProvider<TKey> {
	ResiliencePipeline GetPipeline(TKey key);
	ResiliencePipeline<TResult> GetPipeline<TResult>(TKey key);
}
