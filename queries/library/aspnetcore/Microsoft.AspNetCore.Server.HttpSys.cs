// assemblies: Microsoft.AspNetCore.Server.HttpSys
using System;
using System.Collections.Generic;
using System.ComponentModel;
namespace Microsoft.AspNetCore.Server.HttpSys;
class AuthenticationManager {
	bool AllowAnonymous {get;set;}
	string AuthenticationDisplayName {get;set;}
	bool AutomaticAuthentication {get;set;}
	bool CaptureCredentials {get;set;}
	bool EnableKerberosCredentialCaching {get;set;}
	AuthenticationSchemes Schemes {get;set;}
}
enum AuthenticationSchemes { None, Basic, NTLM, Negotiate, Kerberos }
enum ClientCertificateMethod { NoCertificate, AllowCertificate, AllowRenegotation }
class DelegationRule : IDisposable {
	string QueueName {get;}
	string UrlPrefix {get;}
	void Dispose();
}
enum Http503VerbosityLevel { Basic, Limited, Full }
static class HttpSysDefaults {
	const string AuthenticationScheme;
}
class HttpSysException : Win32Exception {}
class HttpSysOptions {
	bool AllowSynchronousIO {get;set;}
	AuthenticationManager Authentication {get;}
	ClientCertificateMethod ClientCertificateMethod {get;set;}
	bool EnableKernelResponseBuffering {get;set;}
	bool EnableResponseCaching {get;set;}
	Http503VerbosityLevel Http503Verbosity {get;set;}
	int MaxAccepts {get;set;}
	long? MaxConnections {get;set;}
	long? MaxRequestBodySize {get;set;}
	long RequestQueueLimit {get;set;}
	RequestQueueMode RequestQueueMode {get;set;}
	string RequestQueueName {get;set;}
	bool ThrowWriteExceptions {get;set;}
	TimeoutManager Timeouts {get;}
	bool UnsafePreferInlineScheduling {get;set;}
	UrlPrefixCollection UrlPrefixes {get;}
	bool UseLatin1RequestHeaders {get;set;}
}
enum HttpSysRequestTimingType { ConnectionStart, DataStart, TlsCertificateLoadStart, TlsCertificateLoadEnd, TlsHandshakeLeg1Start, TlsHandshakeLeg1End, TlsHandshakeLeg2Start, TlsHandshakeLeg2End, TlsAttributesQueryStart, TlsAttributesQueryEnd, TlsClientCertQueryStart, TlsClientCertQueryEnd, Http2StreamStart, Http2HeaderDecodeStart, Http2HeaderDecodeEnd, RequestHeaderParseStart, RequestHeaderParseEnd, RequestRoutingStart, RequestRoutingEnd, RequestQueuedForInspection, RequestDeliveredForInspection, RequestReturnedAfterInspection, RequestQueuedForDelegation, RequestDeliveredForDelegation, RequestReturnedAfterDelegation, RequestQueuedForIO, RequestDeliveredForIO, Http3StreamStart, Http3HeaderDecodeStart, Http3HeaderDecodeEnd }
interface IHttpSysRequestDelegationFeature {
	bool CanDelegate {get;}
	void DelegateRequest(DelegationRule destination);
}
interface IHttpSysRequestInfoFeature {
	IReadOnlyDictionary<int, ReadOnlyMemory<byte>> RequestInfo {get;}
}
interface IHttpSysRequestTimingFeature {
	ReadOnlySpan<long> Timestamps {get;}
	bool TryGetElapsedTime(HttpSysRequestTimingType startingTimestampType, HttpSysRequestTimingType endingTimestampType, out TimeSpan elapsed);
	bool TryGetTimestamp(HttpSysRequestTimingType timestampType, out long timestamp);
}
interface IServerDelegationFeature {
	DelegationRule CreateDelegationRule(string queueName, string urlPrefix);
}
enum RequestQueueMode { Create, Attach, CreateOrAttach }
class TimeoutManager {
	TimeSpan DrainEntityBody {get;set;}
	TimeSpan EntityBody {get;set;}
	TimeSpan HeaderWait {get;set;}
	TimeSpan IdleConnection {get;set;}
	long MinSendBytesPerSecond {get;set;}
	TimeSpan RequestQueue {get;set;}
}
class UrlPrefix {
	string FullPrefix {get;}
	string Host {get;}
	bool IsHttps {get;}
	string Path {get;}
	string Port {get;}
	int PortValue {get;}
	string Scheme {get;}
	static UrlPrefix Create(string scheme, string host, string port, string path);
	static UrlPrefix Create(string scheme, string host, int? portValue, string path);
	static UrlPrefix Create(string prefix);
}
class UrlPrefixCollection : ICollection<UrlPrefix> {
	int Count {get;}
	bool IsReadOnly {get;}
	void Add(string prefix);
	void Add(UrlPrefix item);
	void Clear();
	bool Contains(UrlPrefix item);
	void CopyTo(UrlPrefix[] array, int arrayIndex);
	IEnumerator<UrlPrefix> GetEnumerator();
	bool Remove(string prefix);
	bool Remove(UrlPrefix item);
}
