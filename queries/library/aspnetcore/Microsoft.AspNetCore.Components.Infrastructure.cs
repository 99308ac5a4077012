// assemblies: Microsoft.AspNetCore.Components
using Microsoft.AspNetCore.Components.RenderTree;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components.Infrastructure;
class ComponentStatePersistenceManager {
	PersistentComponentState State {get;}
	Task PersistStateAsync(IPersistentComponentStateStore store, Renderer renderer);
	Task RestoreStateAsync(IPersistentComponentStateStore store);
}
