// assemblies: Microsoft.Extensions.FileSystemGlobbing
using System;
namespace Microsoft.Extensions.FileSystemGlobbing.Internal.Patterns;
class PatternBuilder {
	StringComparison ComparisonType {get;}
	IPattern Build(string pattern);
}
