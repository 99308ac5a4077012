// packages: FluentAssertions
using System.Collections.Generic;
using System;
namespace FluentAssertions.Events;
interface IMonitor<T> : IDisposable {
	T Subject {get;}
	EventAssertions<T> Should();
	void Clear();
}
class EventAssertions<T> {
	IEventRecording Raise(string eventName, string because = default, params object[] becauseArgs);
	void NotRaise(string eventName, string because = default, params object[] becauseArgs);
}
interface IEventRecording {}
