// assemblies: Microsoft.AspNetCore.Http.Extensions
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Http.Extensions;
static class HttpRequestMultipartExtensions {
	static string GetMultipartBoundary(this HttpRequest request);
}
class QueryBuilder : IEnumerable<KeyValuePair<string, string>> {
	void Add(string key, IEnumerable<string> values);
	void Add(string key, string value);
	IEnumerator<KeyValuePair<string, string>> GetEnumerator();
	QueryString ToQueryString();
}
static class StreamCopyOperation {
	static Task CopyToAsync(Stream source, Stream destination, long? count, CancellationToken cancel);
	static Task CopyToAsync(Stream source, Stream destination, long? count, int bufferSize, CancellationToken cancel);
}
static class UriHelper {
	static string BuildAbsolute(string scheme, HostString host, PathString pathBase = default, PathString path = default, QueryString query = default, FragmentString fragment = default);
	static string BuildRelative(PathString pathBase = default, PathString path = default, QueryString query = default, FragmentString fragment = default);
	static string Encode(Uri uri);
	static void FromAbsolute(string uri, out string scheme, out HostString host, out PathString path, out QueryString query, out FragmentString fragment);
	static string GetDisplayUrl(this HttpRequest request);
	static string GetEncodedPathAndQuery(this HttpRequest request);
	static string GetEncodedUrl(this HttpRequest request);
}
