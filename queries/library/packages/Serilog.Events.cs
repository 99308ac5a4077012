// packages: Serilog
using System.Collections.Generic;
using System;
namespace Serilog.Events;
enum LogEventLevel { Verbose, Debug, Information, Warning, Error, Fatal }
class LogEvent {
	Exception Exception {get;}
	LogEventLevel Level {get;}
	MessageTemplate MessageTemplate {get;}
	IReadOnlyDictionary<string, LogEventPropertyValue> Properties {get;}
	DateTimeOffset Timestamp {get;}
	void AddOrUpdateProperty(LogEventProperty property);
	void AddPropertyIfAbsent(LogEventProperty property);
	void RemovePropertyIfPresent(string propertyName);
	string RenderMessage(IFormatProvider formatProvider = default);
}
class LogEventProperty {
	string Name {get;}
	LogEventPropertyValue Value {get;}
}
abstract class LogEventPropertyValue : IFormattable {}
class ScalarValue : LogEventPropertyValue {
	object Value {get;}
}
class StructureValue : LogEventPropertyValue {}
class SequenceValue : LogEventPropertyValue {}
class DictionaryValue : LogEventPropertyValue {}
class MessageTemplate {
	string Text {get;}
}
