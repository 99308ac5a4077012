// assemblies: System, System.Net.Primitives, System.Net.Requests
namespace System.Net.Cache;
enum HttpCacheAgeControl {}
enum HttpRequestCacheLevel {}
class HttpRequestCachePolicy : RequestCachePolicy {}
enum RequestCacheLevel {}
class RequestCachePolicy {}
