// assemblies: System.Runtime, mscorlib
using System.Collections.Generic;
namespace System.Diagnostics.Tracing;
abstract class DiagnosticCounter : IDisposable {}
enum EventActivityOptions {}
class EventAttribute : Attribute {}
enum EventChannel {}
enum EventCommand {}
class EventCommandEventArgs : EventArgs {}
class EventCounter : DiagnosticCounter {}
class EventDataAttribute : Attribute {}
class EventFieldAttribute : Attribute {}
enum EventFieldFormat {}
enum EventFieldTags {}
class EventIgnoreAttribute : Attribute {}
enum EventKeywords {}
enum EventLevel {}
abstract class EventListener : IDisposable {}
enum EventManifestOptions {}
enum EventOpcode {}
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
class EventSourceAttribute : Attribute {}
class EventSourceCreatedEventArgs : EventArgs {}
class EventSourceException : Exception {}
struct EventSourceOptions {}
enum EventSourceSettings {}
enum EventTags {}
enum EventTask {}
class EventWrittenEventArgs : EventArgs {}
class IncrementingEventCounter : DiagnosticCounter {}
class IncrementingPollingCounter : DiagnosticCounter {}
class NonEventAttribute : Attribute {}
class PollingCounter : DiagnosticCounter {}
