// assemblies: Microsoft.AspNetCore.RateLimiting
using Microsoft.AspNetCore.Http;
using System;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.RateLimiting;
class DisableRateLimitingAttribute : Attribute {}
class EnableRateLimitingAttribute : Attribute {}
interface IRateLimiterPolicy<TPartitionKey> {}
class OnRejectedContext {}
class RateLimiterOptions {
	PartitionedRateLimiter<HttpContext> GlobalLimiter {get;set;}
	Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected {get;set;}
	int RejectionStatusCode {get;set;}
	RateLimiterOptions AddPolicy<TPartitionKey>(string policyName, Func<HttpContext, RateLimitPartition<TPartitionKey>> partitioner);
	RateLimiterOptions AddPolicy<TPartitionKey, TPolicy>(string policyName) where TPolicy : IRateLimiterPolicy<TPartitionKey>;
	RateLimiterOptions AddPolicy<TPartitionKey>(string policyName, IRateLimiterPolicy<TPartitionKey> policy);
}
static class RateLimiterOptionsExtensions {
	static RateLimiterOptions AddConcurrencyLimiter(this RateLimiterOptions options, string policyName, Action<ConcurrencyLimiterOptions> configureOptions);
	static RateLimiterOptions AddFixedWindowLimiter(this RateLimiterOptions options, string policyName, Action<FixedWindowRateLimiterOptions> configureOptions);
	static RateLimiterOptions AddSlidingWindowLimiter(this RateLimiterOptions options, string policyName, Action<SlidingWindowRateLimiterOptions> configureOptions);
	static RateLimiterOptions AddTokenBucketLimiter(this RateLimiterOptions options, string policyName, Action<TokenBucketRateLimiterOptions> configureOptions);
}
