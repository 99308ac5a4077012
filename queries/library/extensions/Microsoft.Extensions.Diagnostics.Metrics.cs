// assemblies: Microsoft.Extensions.Diagnostics, Microsoft.Extensions.Diagnostics.Abstractions
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
namespace Microsoft.Extensions.Diagnostics.Metrics;
static class ConsoleMetrics {
	static string DebugListenerName {get;}
}
interface IMetricsBuilder {
	IServiceCollection Services {get;}
}
interface IMetricsListener {
	string Name {get;}
	MeasurementHandlers GetMeasurementHandlers();
	void Initialize(IObservableInstrumentsSource source);
	bool InstrumentPublished(Instrument instrument, out object userState);
	void MeasurementsCompleted(Instrument instrument, object userState);
}
interface IObservableInstrumentsSource {
	void RecordObservableInstruments();
}
class InstrumentRule {
	bool Enable {get;}
	string InstrumentName {get;}
	string ListenerName {get;}
	string MeterName {get;}
	MeterScope Scopes {get;}
}
class MeasurementHandlers {
	MeasurementCallback<byte> ByteHandler {get;set;}
	MeasurementCallback<decimal> DecimalHandler {get;set;}
	MeasurementCallback<double> DoubleHandler {get;set;}
	MeasurementCallback<float> FloatHandler {get;set;}
	MeasurementCallback<int> IntHandler {get;set;}
	MeasurementCallback<long> LongHandler {get;set;}
	MeasurementCallback<short> ShortHandler {get;set;}
}
enum MeterScope { None, Global, Local }
static class MetricsBuilderConfigurationExtensions {
	static IMetricsBuilder AddConfiguration(this IMetricsBuilder builder, IConfiguration configuration);
}
static class MetricsBuilderConsoleExtensions {
	static IMetricsBuilder AddDebugConsole(this IMetricsBuilder builder);
}
static class MetricsBuilderExtensions {
	static IMetricsBuilder AddListener<T>(this IMetricsBuilder builder) where T : class, IMetricsListener;
	static IMetricsBuilder AddListener(this IMetricsBuilder builder, IMetricsListener listener);
	static IMetricsBuilder ClearListeners(this IMetricsBuilder builder);
	static IMetricsBuilder DisableMetrics(this IMetricsBuilder builder, string meterName, string instrumentName = default, string listenerName = default, MeterScope scopes = default);
	static MetricsOptions DisableMetrics(this MetricsOptions options, string meterName, string instrumentName = default, string listenerName = default, MeterScope scopes = default);
	static IMetricsBuilder EnableMetrics(this IMetricsBuilder builder, string meterName, string instrumentName = default, string listenerName = default, MeterScope scopes = default);
	static MetricsOptions EnableMetrics(this MetricsOptions options, string meterName, string instrumentName = default, string listenerName = default, MeterScope scopes = default);
}
class MetricsOptions {
	IList<InstrumentRule> Rules {get;}
}
