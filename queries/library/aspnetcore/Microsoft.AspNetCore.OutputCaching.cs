// assemblies: Microsoft.AspNetCore.OutputCaching
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO.Pipelines;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.OutputCaching;
class CacheVaryByRules {
	string CacheKeyPrefix {get;set;}
	StringValues HeaderNames {get;set;}
	StringValues QueryKeys {get;set;}
	StringValues RouteValueNames {get;set;}
	bool VaryByHost {get;set;}
	IDictionary<string, string> VaryByValues {get;}
}
interface IOutputCacheBufferStore : IOutputCacheStore {
	ValueTask SetAsync(string key, ReadOnlySequence<byte> value, ReadOnlyMemory<string> tags, TimeSpan validFor, CancellationToken cancellationToken);
	ValueTask<bool> TryGetAsync(string key, PipeWriter destination, CancellationToken cancellationToken);
}
interface IOutputCacheFeature {
	OutputCacheContext Context {get;}
}
interface IOutputCachePolicy {
	ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation);
	ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation);
	ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation);
}
interface IOutputCacheStore {
	ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken);
	ValueTask<byte[]> GetAsync(string key, CancellationToken cancellationToken);
	ValueTask SetAsync(string key, byte[] value, string[] tags, TimeSpan validFor, CancellationToken cancellationToken);
}
class OutputCacheAttribute : Attribute {
	int Duration {get;set;}
	bool NoStore {get;set;}
	string PolicyName {get;set;}
	string[] Tags {get;set;}
	string[] VaryByHeaderNames {get;set;}
	string[] VaryByQueryKeys {get;set;}
	string[] VaryByRouteValueNames {get;set;}
}
class OutputCacheContext {
	bool AllowCacheLookup {get;set;}
	bool AllowCacheStorage {get;set;}
	bool AllowLocking {get;set;}
	CacheVaryByRules CacheVaryByRules {get;}
	bool EnableOutputCaching {get;set;}
	HttpContext HttpContext {get;set;}
	TimeSpan? ResponseExpirationTimeSpan {get;set;}
	DateTimeOffset? ResponseTime {get;set;}
	HashSet<string> Tags {get;}
}
class OutputCacheOptions {
	IServiceProvider ApplicationServices {get;}
	TimeSpan DefaultExpirationTimeSpan {get;set;}
	long MaximumBodySize {get;set;}
	long SizeLimit {get;set;}
	bool UseCaseSensitivePaths {get;set;}
	void AddBasePolicy(IOutputCachePolicy policy);
	void AddBasePolicy(Action<OutputCachePolicyBuilder> build);
	void AddBasePolicy(Action<OutputCachePolicyBuilder> build, bool excludeDefaultPolicy);
	void AddPolicy(string name, IOutputCachePolicy policy);
	void AddPolicy(string name, Action<OutputCachePolicyBuilder> build, bool excludeDefaultPolicy = default);
}
class OutputCachePolicyBuilder {
	OutputCachePolicyBuilder AddPolicy(Type policyType);
	OutputCachePolicyBuilder AddPolicy<T>() where T : IOutputCachePolicy;
	OutputCachePolicyBuilder Cache();
	OutputCachePolicyBuilder Expire(TimeSpan expiration);
	OutputCachePolicyBuilder NoCache();
	OutputCachePolicyBuilder SetCacheKeyPrefix(string keyPrefix);
	OutputCachePolicyBuilder SetCacheKeyPrefix(Func<HttpContext, string> keyPrefix);
	OutputCachePolicyBuilder SetCacheKeyPrefix(Func<HttpContext, CancellationToken, ValueTask<string>> keyPrefix);
	OutputCachePolicyBuilder SetLocking(bool enabled);
	OutputCachePolicyBuilder SetVaryByHeader(string headerName, params string[] headerNames);
	OutputCachePolicyBuilder SetVaryByHeader(string[] headerNames);
	OutputCachePolicyBuilder SetVaryByHost(bool enabled);
	OutputCachePolicyBuilder SetVaryByQuery(string queryKey, params string[] queryKeys);
	OutputCachePolicyBuilder SetVaryByQuery(string[] queryKeys);
	OutputCachePolicyBuilder SetVaryByRouteValue(string routeValueName, params string[] routeValueNames);
	OutputCachePolicyBuilder SetVaryByRouteValue(string[] routeValueNames);
	OutputCachePolicyBuilder Tag(params string[] tags);
	OutputCachePolicyBuilder VaryByValue(string key, string value);
	OutputCachePolicyBuilder VaryByValue(Func<HttpContext, KeyValuePair<string, string>> varyBy);
	OutputCachePolicyBuilder VaryByValue(Func<HttpContext, CancellationToken, ValueTask<KeyValuePair<string, string>>> varyBy);
	OutputCachePolicyBuilder With(Func<OutputCacheContext, CancellationToken, ValueTask<bool>> predicate);
	OutputCachePolicyBuilder With(Func<OutputCacheContext, bool> predicate);
}
