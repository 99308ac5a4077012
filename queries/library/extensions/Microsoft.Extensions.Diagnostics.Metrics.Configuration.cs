// assemblies: Microsoft.Extensions.Diagnostics
using Microsoft.Extensions.Configuration;
namespace Microsoft.Extensions.Diagnostics.Metrics.Configuration;
interface IMetricListenerConfigurationFactory {
	IConfiguration GetConfiguration(string listenerName);
}
