// assemblies: Microsoft.Extensions.Configuration.Ini
using System.Collections.Generic;
using System.IO;
namespace Microsoft.Extensions.Configuration.Ini;
class IniConfigurationProvider : FileConfigurationProvider {}
class IniConfigurationSource : FileConfigurationSource {}
class IniStreamConfigurationProvider : StreamConfigurationProvider {
	static IDictionary<string, string> Read(Stream stream);
}
class IniStreamConfigurationSource : StreamConfigurationSource {}
