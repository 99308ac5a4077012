// assemblies: Microsoft.AspNetCore.Server.HttpSys
using System;
using System.Collections.Generic;
using System.ComponentModel;
namespace Microsoft.AspNetCore.Server.HttpSys;
class AuthenticationManager {}
enum AuthenticationSchemes {}
enum ClientCertificateMethod {}
class DelegationRule : IDisposable {}
enum Http503VerbosityLevel {}
static class HttpSysDefaults {}
class HttpSysException : Win32Exception {}
class HttpSysOptions {}
enum HttpSysRequestTimingType {}
interface IHttpSysRequestDelegationFeature {}
interface IHttpSysRequestInfoFeature {}
interface IHttpSysRequestTimingFeature {}
interface IServerDelegationFeature {}
enum RequestQueueMode {}
class TimeoutManager {}
class UrlPrefix {}
class UrlPrefixCollection : ICollection<UrlPrefix> {}
