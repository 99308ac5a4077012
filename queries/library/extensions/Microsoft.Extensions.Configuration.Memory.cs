// assemblies: Microsoft.Extensions.Configuration
using System.Collections.Generic;
namespace Microsoft.Extensions.Configuration.Memory;
class MemoryConfigurationProvider : ConfigurationProvider, IEnumerable<KeyValuePair<string, string>> {
	void Add(string key, string value);
	IEnumerator<KeyValuePair<string, string>> GetEnumerator();
}
class MemoryConfigurationSource : IConfigurationSource {
	IEnumerable<KeyValuePair<string, string>> InitialData {get;set;}
	IConfigurationProvider Build(IConfigurationBuilder builder);
}
