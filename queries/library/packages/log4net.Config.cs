// packages: log4net
using System.Collections;
using System.IO;
using System;
using log4net.Repository;
namespace log4net.Config;
class XmlConfiguratorAttribute : Attribute {}
static class XmlConfigurator {
	static ICollection Configure();
	static ICollection Configure(FileInfo configFile);
	static ICollection Configure(ILoggerRepository repository, FileInfo configFile);
	static ICollection ConfigureAndWatch(FileInfo configFile);
}
static class BasicConfigurator {
	static ICollection Configure();
}
