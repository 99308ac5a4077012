// assemblies: System.Diagnostics.DiagnosticSource
using System.Collections.Generic;
namespace System.Diagnostics.Metrics;
class Counter<T> : Instrument<T> where T : struct {
	void Add(T delta);
	void Add(T delta, KeyValuePair<string, object> tag);
	void Add(T delta, KeyValuePair<string, object> tag1, KeyValuePair<string, object> tag2, KeyValuePair<string, object> tag3 = default);
	void Add(T delta, params KeyValuePair<string, object>[] tags);
	void Add(T delta, in TagList tagList);
}
class Gauge<T> : Instrument<T> where T : struct {
	void Record(T value);
	void Record(T value, KeyValuePair<string, object> tag);
	void Record(T value, KeyValuePair<string, object> tag1, KeyValuePair<string, object> tag2, KeyValuePair<string, object> tag3 = default);
	void Record(T value, params KeyValuePair<string, object>[] tags);
	void Record(T value, in TagList tagList);
}
class Histogram<T> : Instrument<T> where T : struct {
	void Record(T value);
	void Record(T value, KeyValuePair<string, object> tag);
	void Record(T value, KeyValuePair<string, object> tag1, KeyValuePair<string, object> tag2, KeyValuePair<string, object> tag3 = default);
	void Record(T value, params KeyValuePair<string, object>[] tags);
	void Record(T value, in TagList tagList);
}
interface IMeterFactory : IDisposable {
	Meter Create(MeterOptions options);
}
abstract class Instrument {
	string Description {get;}
	bool Enabled {get;}
	bool IsObservable {get;}
	Meter Meter {get;}
	string Name {get;}
	IEnumerable<KeyValuePair<string, object>> Tags {get;}
	string Unit {get;}
	protected void Publish();
}
abstract class Instrument<T> : Instrument where T : struct {
	InstrumentAdvice<T> Advice {get;}
	protected void RecordMeasurement(T measurement);
	protected void RecordMeasurement(T measurement, ReadOnlySpan<KeyValuePair<string, object>> tags);
	protected void RecordMeasurement(T measurement, KeyValuePair<string, object> tag);
	protected void RecordMeasurement(T measurement, KeyValuePair<string, object> tag1, KeyValuePair<string, object> tag2, KeyValuePair<string, object> tag3 = default);
	protected void RecordMeasurement(T measurement, in TagList tagList);
}
class InstrumentAdvice<T> where T : struct {
	IReadOnlyList<T> HistogramBucketBoundaries {get;set;}
}
struct Measurement<T> where T : struct {
	ReadOnlySpan<KeyValuePair<string, object>> Tags {get;}
	T Value {get;}
}
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
static class MeterFactoryExtensions {
	static Meter Create(this IMeterFactory meterFactory, string name, string version = default, IEnumerable<KeyValuePair<string, object>> tags = default);
}
class MeterListener : IDisposable {
	Action<Instrument, MeterListener> InstrumentPublished {get;set;}
	Action<Instrument, object> MeasurementsCompleted {get;set;}
	object DisableMeasurementEvents(Instrument instrument);
	void Dispose();
	void EnableMeasurementEvents(Instrument instrument, object state = default);
	void RecordObservableInstruments();
	void SetMeasurementEventCallback<T>(MeasurementCallback<T> measurementCallback) where T : struct;
	void Start();
}
class MeterOptions {
	string Name {get;set;}
	object Scope {get;set;}
	IEnumerable<KeyValuePair<string, object>> Tags {get;set;}
	string Version {get;set;}
}
class ObservableCounter<T> : ObservableInstrument<T> where T : struct {}
class ObservableGauge<T> : ObservableInstrument<T> where T : struct {}
abstract class ObservableInstrument<T> : Instrument where T : struct {
	protected IEnumerable<Measurement<T>> Observe();
}
class ObservableUpDownCounter<T> : ObservableInstrument<T> where T : struct {}
class UpDownCounter<T> : Instrument<T> where T : struct {
	void Add(T delta);
	void Add(T delta, KeyValuePair<string, object> tag);
	void Add(T delta, KeyValuePair<string, object> tag1, KeyValuePair<string, object> tag2, KeyValuePair<string, object> tag3 = default);
	void Add(T delta, params KeyValuePair<string, object>[] tags);
	void Add(T delta, in TagList tagList);
}
