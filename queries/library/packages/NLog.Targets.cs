// packages: NLog
using System;
namespace NLog.Targets;
abstract class Target {
	string Name {get;set;}
	protected void Write(LogEventInfo logEvent);
}
abstract class TargetWithLayout : Target {
	NLog.Layouts.Layout Layout {get;set;}
}
class FileTarget : TargetWithLayout {}
class ConsoleTarget : TargetWithLayout {}
class TargetAttribute : Attribute {}
