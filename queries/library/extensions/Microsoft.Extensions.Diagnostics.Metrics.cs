// assemblies: Microsoft.Extensions.Diagnostics, Microsoft.Extensions.Diagnostics.Abstractions
namespace Microsoft.Extensions.Diagnostics.Metrics;
static class ConsoleMetrics {}
interface IMetricsBuilder {}
interface IMetricsListener {}
interface IObservableInstrumentsSource {}
class InstrumentRule {}
class MeasurementHandlers {}
enum MeterScope {}
static class MetricsBuilderConfigurationExtensions {}
static class MetricsBuilderConsoleExtensions {}
static class MetricsBuilderExtensions {}
class MetricsOptions {}
