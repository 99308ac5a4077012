// packages: log4net
namespace log4net.Util;
abstract class ContextPropertiesBase {
	object this[string key] {get;set;}
}
class GlobalContextProperties : ContextPropertiesBase {}
class ThreadContextProperties : ContextPropertiesBase {}
