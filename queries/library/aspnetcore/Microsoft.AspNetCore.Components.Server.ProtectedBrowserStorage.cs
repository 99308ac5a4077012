// assemblies: Microsoft.AspNetCore.Components.Server
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage;
abstract class ProtectedBrowserStorage {
	ValueTask DeleteAsync(string key);
	ValueTask<ProtectedBrowserStorageResult<TValue>> GetAsync<TValue>(string key);
	ValueTask<ProtectedBrowserStorageResult<TValue>> GetAsync<TValue>(string purpose, string key);
	ValueTask SetAsync(string key, object value);
	ValueTask SetAsync(string purpose, string key, object value);
}
struct ProtectedBrowserStorageResult<TValue> {
	bool Success {get;}
	TValue Value {get;}
}
class ProtectedLocalStorage : ProtectedBrowserStorage {}
class ProtectedSessionStorage : ProtectedBrowserStorage {}
