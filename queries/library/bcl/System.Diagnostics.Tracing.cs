// assemblies: System.Runtime, mscorlib
using System.Collections.Generic;
using System.Collections.ObjectModel;
namespace System.Diagnostics.Tracing;
abstract class DiagnosticCounter : IDisposable {
	string DisplayName {get;set;}
	string DisplayUnits {get;set;}
	EventSource EventSource {get;}
	string Name {get;}
	void AddMetadata(string key, string value);
	void Dispose();
}
enum EventActivityOptions { None, Disable, Recursive, Detachable }
class EventAttribute : Attribute {
	EventActivityOptions ActivityOptions {get;set;}
	EventChannel Channel {get;set;}
	int EventId {get;}
	EventKeywords Keywords {get;set;}
	EventLevel Level {get;set;}
	string Message {get;set;}
	EventOpcode Opcode {get;set;}
	EventTags Tags {get;set;}
	EventTask Task {get;set;}
	byte Version {get;set;}
}
enum EventChannel { None, Admin, Operational, Analytic, Debug }
enum EventCommand { Update, SendManifest, Enable, Disable }
class EventCommandEventArgs : EventArgs {
	IDictionary<string, string> Arguments {get;}
	EventCommand Command {get;}
	bool DisableEvent(int eventId);
	bool EnableEvent(int eventId);
}
class EventCounter : DiagnosticCounter {
	void WriteMetric(float value);
	void WriteMetric(double value);
}
class EventDataAttribute : Attribute {
	string Name {get;set;}
}
class EventFieldAttribute : Attribute {
	EventFieldFormat Format {get;set;}
	EventFieldTags Tags {get;set;}
}
enum EventFieldFormat { Default, String, Boolean, Hexadecimal, Xml, Json, HResult }
enum EventFieldTags { None }
class EventIgnoreAttribute : Attribute {}
enum EventKeywords { None, All, MicrosoftTelemetry, WdiContext, WdiDiagnostic, Sqm, AuditFailure, AuditSuccess, CorrelationHint, EventLogClassic }
enum EventLevel { LogAlways, Critical, Error, Warning, Informational, Verbose }
abstract class EventListener : IDisposable {
	event EventHandler<EventSourceCreatedEventArgs> EventSourceCreated;
	event EventHandler<EventWrittenEventArgs> EventWritten;
	void DisableEvents(EventSource eventSource);
	void Dispose();
	void EnableEvents(EventSource eventSource, EventLevel level, EventKeywords matchAnyKeyword = default, IDictionary<string, string> arguments = default);
	protected static int EventSourceIndex(EventSource eventSource);
	protected void OnEventSourceCreated(EventSource eventSource);
	protected void OnEventWritten(EventWrittenEventArgs eventData);
}
enum EventManifestOptions { None, Strict, AllCultures, OnlyIfNeededForRegistration, AllowEventSourceOverride }
enum EventOpcode { Info, Start, Stop, DataCollectionStart, DataCollectionStop, Extension, Reply, Resume, Suspend, Send, Receive }
class EventSource : IDisposable {
	Exception ConstructionException {get;}
	static Guid CurrentThreadActivityId {get;}
	Guid Guid {get;}
	string Name {get;}
	EventSourceSettings Settings {get;}
	event EventHandler<EventCommandEventArgs> EventCommandExecuted;
	void Dispose();
	protected void Dispose(bool disposing);
	static string GenerateManifest(Type eventSourceType, string assemblyPathToIncludeInManifest, EventManifestOptions flags = default);
	static Guid GetGuid(Type eventSourceType);
	static string GetName(Type eventSourceType);
	static IEnumerable<EventSource> GetSources();
	string GetTrait(string key);
	bool IsEnabled();
	bool IsEnabled(EventLevel level, EventKeywords keywords, EventChannel channel = default);
	protected void OnEventCommand(EventCommandEventArgs command);
	static void SendCommand(EventSource eventSource, EventCommand command, IDictionary<string, string> commandArguments);
	static void SetCurrentThreadActivityId(Guid activityId);
	static void SetCurrentThreadActivityId(Guid activityId, out Guid oldActivityThatWillContinue);
	void Write(string eventName);
	void Write(string eventName, EventSourceOptions options);
	void Write<T>(string eventName, T data);
	void Write<T>(string eventName, EventSourceOptions options, T data);
	void Write<T>(string eventName, ref EventSourceOptions options, ref T data);
	void Write<T>(string eventName, ref EventSourceOptions options, ref Guid activityId, ref Guid relatedActivityId, ref T data);
	protected void WriteEvent(int eventId);
	protected void WriteEvent(int eventId, int arg1, int arg2 = default, int arg3 = default);
	protected void WriteEvent(int eventId, long arg1, long arg2 = default, long arg3 = default);
	protected void WriteEvent(int eventId, string arg1, string arg2 = default, string arg3 = default);
	protected void WriteEvent(int eventId, string arg1, int arg2, int arg3 = default);
	protected void WriteEvent(int eventId, string arg1, long arg2);
	protected void WriteEvent(int eventId, long arg1, string arg2);
	protected void WriteEvent(int eventId, int arg1, string arg2);
	protected void WriteEvent(int eventId, byte[] arg1);
	protected void WriteEvent(int eventId, long arg1, byte[] arg2);
	protected void WriteEvent(int eventId, params EventSource.EventSourcePrimitive[] args);
	protected void WriteEvent(int eventId, params object[] args);
	protected void WriteEventWithRelatedActivityId(int eventId, Guid relatedActivityId, params object[] args);
	protected struct EventData {
		IntPtr DataPointer {get;set;}
		int Size {get;set;}
	}
	struct EventSourcePrimitive {
		static implicit operator EventSource.EventSourcePrimitive(bool value);
		static implicit operator EventSource.EventSourcePrimitive(byte value);
		static implicit operator EventSource.EventSourcePrimitive(short value);
		static implicit operator EventSource.EventSourcePrimitive(int value);
		static implicit operator EventSource.EventSourcePrimitive(long value);
		static implicit operator EventSource.EventSourcePrimitive(sbyte value);
		static implicit operator EventSource.EventSourcePrimitive(ushort value);
		static implicit operator EventSource.EventSourcePrimitive(uint value);
		static implicit operator EventSource.EventSourcePrimitive(ulong value);
		static implicit operator EventSource.EventSourcePrimitive(UIntPtr value);
		static implicit operator EventSource.EventSourcePrimitive(float value);
		static implicit operator EventSource.EventSourcePrimitive(double value);
		static implicit operator EventSource.EventSourcePrimitive(decimal value);
		static implicit operator EventSource.EventSourcePrimitive(string value);
		static implicit operator EventSource.EventSourcePrimitive(byte[] value);
		static implicit operator EventSource.EventSourcePrimitive(Guid value);
		static implicit operator EventSource.EventSourcePrimitive(DateTime value);
		static implicit operator EventSource.EventSourcePrimitive(IntPtr value);
		static implicit operator EventSource.EventSourcePrimitive(char value);
		static implicit operator EventSource.EventSourcePrimitive(Enum value);
	}
}
class EventSourceAttribute : Attribute {
	string Guid {get;set;}
	string LocalizationResources {get;set;}
	string Name {get;set;}
}
class EventSourceCreatedEventArgs : EventArgs {
	EventSource EventSource {get;}
}
class EventSourceException : Exception {}
struct EventSourceOptions {
	EventActivityOptions ActivityOptions {get;set;}
	EventKeywords Keywords {get;set;}
	EventLevel Level {get;set;}
	EventOpcode Opcode {get;set;}
	EventTags Tags {get;set;}
}
enum EventSourceSettings { Default, ThrowOnEventWriteErrors, EtwManifestEventFormat, EtwSelfDescribingEventFormat }
enum EventTags { None }
enum EventTask { None }
class EventWrittenEventArgs : EventArgs {
	Guid ActivityId {get;}
	EventChannel Channel {get;}
	int EventId {get;}
	string EventName {get;}
	EventSource EventSource {get;}
	EventKeywords Keywords {get;}
	EventLevel Level {get;}
	string Message {get;}
	long OSThreadId {get;}
	EventOpcode Opcode {get;}
	ReadOnlyCollection<object> Payload {get;}
	ReadOnlyCollection<string> PayloadNames {get;}
	Guid RelatedActivityId {get;}
	EventTags Tags {get;}
	EventTask Task {get;}
	DateTime TimeStamp {get;}
	byte Version {get;}
}
class IncrementingEventCounter : DiagnosticCounter {
	TimeSpan DisplayRateTimeScale {get;set;}
	void Increment(double increment = default);
}
class IncrementingPollingCounter : DiagnosticCounter {
	TimeSpan DisplayRateTimeScale {get;set;}
}
class NonEventAttribute : Attribute {}
class PollingCounter : DiagnosticCounter {}
