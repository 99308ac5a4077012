// assemblies: Microsoft.AspNetCore.Components.Web
using System.Text.Json;
namespace Microsoft.AspNetCore.Components.Web.Infrastructure;
class JSComponentInterop {
	protected int AddRootComponent(string identifier, string domElementSelector);
	protected void RemoveRootComponent(int componentId);
	protected void SetRootComponentParameters(int componentId, int parameterCount, JsonElement parametersJson, JsonSerializerOptions jsonOptions);
}
