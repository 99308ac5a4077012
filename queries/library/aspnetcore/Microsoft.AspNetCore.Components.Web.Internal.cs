// assemblies: Microsoft.AspNetCore.Components.Web
using Microsoft.JSInterop;
namespace Microsoft.AspNetCore.Components.Web.Internal;
interface IInternalWebJSInProcessRuntime {
	string InvokeJS(string identifier, string argsJson, JSCallResultType resultType, long targetInstanceId);
}
