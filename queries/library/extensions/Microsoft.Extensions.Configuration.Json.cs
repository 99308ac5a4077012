// assemblies: Microsoft.Extensions.Configuration.Json
namespace Microsoft.Extensions.Configuration.Json;
class JsonConfigurationProvider : FileConfigurationProvider {}
class JsonConfigurationSource : FileConfigurationSource {}
class JsonStreamConfigurationProvider : StreamConfigurationProvider {}
class JsonStreamConfigurationSource : StreamConfigurationSource {}
