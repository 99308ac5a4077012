// assemblies: Microsoft.AspNetCore.Server.Kestrel.Transport.NamedPipes
using Microsoft.AspNetCore.Connections;
using System;
using System.IO.Pipes;
namespace Microsoft.AspNetCore.Server.Kestrel.Transport.NamedPipes;
class CreateNamedPipeServerStreamContext {
	NamedPipeEndPoint NamedPipeEndPoint {get;set;}
	PipeOptions PipeOptions {get;set;}
	PipeSecurity PipeSecurity {get;set;}
}
class NamedPipeTransportOptions {
	Func<CreateNamedPipeServerStreamContext, NamedPipeServerStream> CreateNamedPipeServerStream {get;set;}
	bool CurrentUserOnly {get;set;}
	int ListenerQueueCount {get;set;}
	long? MaxReadBufferSize {get;set;}
	long? MaxWriteBufferSize {get;set;}
	PipeSecurity PipeSecurity {get;set;}
	static NamedPipeServerStream CreateDefaultNamedPipeServerStream(CreateNamedPipeServerStreamContext context);
}
