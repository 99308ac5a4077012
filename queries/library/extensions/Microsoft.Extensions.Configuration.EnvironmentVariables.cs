// assemblies: Microsoft.Extensions.Configuration.EnvironmentVariables
namespace Microsoft.Extensions.Configuration.EnvironmentVariables;
class EnvironmentVariablesConfigurationProvider : ConfigurationProvider {}
class EnvironmentVariablesConfigurationSource : IConfigurationSource {
	string Prefix {get;set;}
	IConfigurationProvider Build(IConfigurationBuilder builder);
}
