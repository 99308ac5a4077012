// assemblies: Microsoft.AspNetCore.Components.Server
using System;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components.Server.Circuits;
class Circuit {
	string Id {get;}
}
abstract class CircuitHandler {
	int Order {get;}
	Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next);
	Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken);
	Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken);
	Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken);
	Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken);
}
class CircuitInboundActivityContext {
	Circuit Circuit {get;}
}
