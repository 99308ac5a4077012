// assemblies: Microsoft.AspNetCore.OutputCaching
using Microsoft.AspNetCore.Http;
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.OutputCaching;
class CacheVaryByRules {}
interface IOutputCacheBufferStore : IOutputCacheStore {}
interface IOutputCacheFeature {}
interface IOutputCachePolicy {}
interface IOutputCacheStore {}
class OutputCacheAttribute : Attribute {}
class OutputCacheContext {}
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
