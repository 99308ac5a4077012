// assemblies: Microsoft.AspNetCore.HttpLogging
using System;
namespace Microsoft.AspNetCore.HttpLogging;
class HttpLoggingAttribute : Attribute {}
enum HttpLoggingFields {}
class HttpLoggingInterceptorContext {}
class HttpLoggingOptions {}
interface IHttpLoggingInterceptor {}
class MediaTypeOptions {}
class W3CLoggerOptions {}
enum W3CLoggingFields {}
