// packages: FluentAssertions
namespace FluentAssertions.Common;
class Configuration {
	static Configuration Current {get;}
}
