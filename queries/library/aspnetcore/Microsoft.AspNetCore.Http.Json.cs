// assemblies: Microsoft.AspNetCore.Http.Extensions
using System.Text.Json;
namespace Microsoft.AspNetCore.Http.Json;
class JsonOptions {
	JsonSerializerOptions SerializerOptions {get;}
}
