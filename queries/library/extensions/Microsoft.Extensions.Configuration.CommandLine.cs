// assemblies: Microsoft.Extensions.Configuration.CommandLine
using System.Collections.Generic;
namespace Microsoft.Extensions.Configuration.CommandLine;
class CommandLineConfigurationProvider : ConfigurationProvider {
	protected IEnumerable<string> Args {get;}
}
class CommandLineConfigurationSource : IConfigurationSource {
	IEnumerable<string> Args {get;set;}
	IDictionary<string, string> SwitchMappings {get;set;}
	IConfigurationProvider Build(IConfigurationBuilder builder);
}
