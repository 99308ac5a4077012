// assemblies: Microsoft.AspNetCore.Server.Kestrel.Transport.Quic
namespace Microsoft.AspNetCore.Server.Kestrel.Transport.Quic;
class QuicTransportOptions {
	int Backlog {get;set;}
	long DefaultCloseErrorCode {get;set;}
	long DefaultStreamErrorCode {get;set;}
	int MaxBidirectionalStreamCount {get;set;}
	long? MaxReadBufferSize {get;set;}
	int MaxUnidirectionalStreamCount {get;set;}
	long? MaxWriteBufferSize {get;set;}
}
