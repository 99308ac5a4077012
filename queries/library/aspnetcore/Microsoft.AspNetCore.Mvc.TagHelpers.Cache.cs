// assemblies: Microsoft.AspNetCore.Mvc.TagHelpers
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Caching.Distributed;
using System;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Mvc.TagHelpers.Cache;
class CacheTagKey : IEquatable<CacheTagKey> {
	string GenerateHashedKey();
	string GenerateKey();
}
class DistributedCacheTagHelperFormatter : IDistributedCacheTagHelperFormatter {
	Task<HtmlString> DeserializeAsync(byte[] value);
	Task<byte[]> SerializeAsync(DistributedCacheTagHelperFormattingContext context);
}
class DistributedCacheTagHelperFormattingContext {
	HtmlString Html {get;set;}
}
class DistributedCacheTagHelperService : IDistributedCacheTagHelperService {
	Task<IHtmlContent> ProcessContentAsync(TagHelperOutput output, CacheTagKey key, DistributedCacheEntryOptions options);
}
class DistributedCacheTagHelperStorage : IDistributedCacheTagHelperStorage {
	Task<byte[]> GetAsync(string key);
	Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options);
}
interface IDistributedCacheTagHelperFormatter {
	Task<HtmlString> DeserializeAsync(byte[] value);
	Task<byte[]> SerializeAsync(DistributedCacheTagHelperFormattingContext context);
}
interface IDistributedCacheTagHelperService {
	Task<IHtmlContent> ProcessContentAsync(TagHelperOutput output, CacheTagKey key, DistributedCacheEntryOptions options);
}
interface IDistributedCacheTagHelperStorage {
	Task<byte[]> GetAsync(string key);
	Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options);
}
