// assemblies: Microsoft.AspNetCore.Server.Kestrel.Core
using System;
using System.Net.Security;
namespace Microsoft.AspNetCore.Server.Kestrel.Core.Features;
interface IConnectionTimeoutFeature {
	void CancelTimeout();
	void ResetTimeout(TimeSpan timeSpan);
	void SetTimeout(TimeSpan timeSpan);
}
interface IDecrementConcurrentConnectionCountFeature {
	void ReleaseConnection();
}
interface IHttp2StreamIdFeature {
	int StreamId {get;}
}
interface IHttpMinRequestBodyDataRateFeature {
	MinDataRate MinDataRate {get;set;}
}
interface IHttpMinResponseDataRateFeature {
	MinDataRate MinDataRate {get;set;}
}
interface ISslStreamFeature {
	SslStream SslStream {get;}
}
interface ITlsApplicationProtocolFeature {
	ReadOnlyMemory<byte> ApplicationProtocol {get;}
}
