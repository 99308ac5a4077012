// assemblies: Microsoft.AspNetCore.Connections.Abstractions
using System;
using System.IO.Pipelines;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Connections.Abstractions;
interface IStatefulReconnectFeature {
	void DisableReconnect();
	void OnReconnected(Func<PipeWriter, Task> notifyOnReconnect);
}
