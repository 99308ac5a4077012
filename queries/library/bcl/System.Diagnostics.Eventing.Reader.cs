// assemblies: System.Diagnostics.EventLog
namespace System.Diagnostics.Eventing.Reader;
class EventBookmark {}
class EventKeyword {}
class EventLevel {}
class EventLogConfiguration : IDisposable {}
class EventLogException : Exception {}
class EventLogInformation {}
class EventLogInvalidDataException : EventLogException {}
enum EventLogIsolation {}
class EventLogLink {}
enum EventLogMode {}
class EventLogNotFoundException : EventLogException {}
class EventLogPropertySelector : IDisposable {}
class EventLogProviderDisabledException : EventLogException {}
class EventLogQuery {}
class EventLogReader : IDisposable {}
class EventLogReadingException : EventLogException {}
class EventLogRecord : EventRecord {}
class EventLogSession : IDisposable {}
class EventLogStatus {}
enum EventLogType {}
class EventLogWatcher : IDisposable {}
class EventMetadata {}
class EventOpcode {}
class EventProperty {}
abstract class EventRecord : IDisposable {}
class EventRecordWrittenEventArgs : EventArgs {}
class EventTask {}
enum PathType {}
class ProviderMetadata : IDisposable {}
enum SessionAuthentication {}
enum StandardEventKeywords {}
enum StandardEventLevel {}
enum StandardEventOpcode {}
enum StandardEventTask {}
