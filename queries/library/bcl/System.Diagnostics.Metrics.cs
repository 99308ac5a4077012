// assemblies: System.Diagnostics.DiagnosticSource
using System.Collections.Generic;
namespace System.Diagnostics.Metrics;
class Counter<T> : Instrument<T> where T : struct {}
class Gauge<T> : Instrument<T> where T : struct {}
class Histogram<T> : Instrument<T> where T : struct {}
interface IMeterFactory : IDisposable {}
abstract class Instrument {}
abstract class Instrument<T> : Instrument where T : struct {}
class InstrumentAdvice<T> where T : struct {}
struct Measurement<T> where T : struct {}
delegate void MeasurementCallback<T>(Instrument instrument, T measurement, ReadOnlySpan<KeyValuePair<string, object>> tags, object state) where T : struct;
class Meter : IDisposable {
	string Name {get;}
	object Scope {get;}
	IEnumerable<KeyValuePair<string, object>> Tags {get;}
	string Version {get;}
	Counter<T> CreateCounter<T>(string name, string unit = default, string description = default, IEnumerable<KeyValuePair<string, object>> tags = default) where T : struct;
	Gauge<T> CreateGauge<T>(string name) where T : struct;
	Gauge<T> CreateGauge<T>(string name, string unit = default, string description = default, IEnumerable<KeyValuePair<string, object>> tags = default) where T : struct;
	Histogram<T> CreateHistogram<T>(string name) where T : struct;
	Histogram<T> CreateHistogram<T>(string name, string unit = default, string description = default, IEnumerable<KeyValuePair<string, object>> tags = default, InstrumentAdvice<T> advice = default) where T : struct;
	ObservableCounter<T> CreateObservableCounter<T>(string name, Func<T> observeValue, string unit = default, string description = default, IEnumerable<KeyValuePair<string, object>> tags = default) where T : struct;
	ObservableCounter<T> CreateObservableCounter<T>(string name, Func<Measurement<T>> observeValue, string unit = default, string description = default, IEnumerable<KeyValuePair<string, object>> tags = default) where T : struct;
	ObservableCounter<T> CreateObservableCounter<T>(string name, Func<IEnumerable<Measurement<T>>> observeValues, string unit = default, string description = default, IEnumerable<KeyValuePair<string, object>> tags = default) where T : struct;
	ObservableGauge<T> CreateObservableGauge<T>(string name, Func<T> observeValue, string unit = default, string description = default, IEnumerable<KeyValuePair<string, object>> tags = default) where T : struct;
	ObservableGauge<T> CreateObservableGauge<T>(string name, Func<Measurement<T>> observeValue, string unit = default, string description = default, IEnumerable<KeyValuePair<string, object>> tags = default) where T : struct;
	ObservableGauge<T> CreateObservableGauge<T>(string name, Func<IEnumerable<Measurement<T>>> observeValues, string unit = default, string description = default, IEnumerable<KeyValuePair<string, object>> tags = default) where T : struct;
	ObservableUpDownCounter<T> CreateObservableUpDownCounter<T>(string name, Func<T> observeValue, string unit = default, string description = default, IEnumerable<KeyValuePair<string, object>> tags = default) where T : struct;
	ObservableUpDownCounter<T> CreateObservableUpDownCounter<T>(string name, Func<Measurement<T>> observeValue, string unit = default, string description = default, IEnumerable<KeyValuePair<string, object>> tags = default) where T : struct;
	ObservableUpDownCounter<T> CreateObservableUpDownCounter<T>(string name, Func<IEnumerable<Measurement<T>>> observeValues, string unit = default, string description = default, IEnumerable<KeyValuePair<string, object>> tags = default) where T : struct;
	UpDownCounter<T> CreateUpDownCounter<T>(string name, string unit = default, string description = default, IEnumerable<KeyValuePair<string, object>> tags = default) where T : struct;
	void Dispose();
	protected void Dispose(bool disposing);
}
static class MeterFactoryExtensions {}
class MeterListener : IDisposable {}
class MeterOptions {}
class ObservableCounter<T> : ObservableInstrument<T> where T : struct {}
class ObservableGauge<T> : ObservableInstrument<T> where T : struct {}
abstract class ObservableInstrument<T> : Instrument where T : struct {}
class ObservableUpDownCounter<T> : ObservableInstrument<T> where T : struct {}
class UpDownCounter<T> : Instrument<T> where T : struct {}
