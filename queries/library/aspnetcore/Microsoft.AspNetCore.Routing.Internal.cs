// assemblies: Microsoft.AspNetCore.Routing
using System.IO;
namespace Microsoft.AspNetCore.Routing.Internal;
class DfaGraphWriter {
	void Write(EndpointDataSource dataSource, TextWriter writer);
}
