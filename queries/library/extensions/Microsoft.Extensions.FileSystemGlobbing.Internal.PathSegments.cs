// assemblies: Microsoft.Extensions.FileSystemGlobbing
using System.Collections.Generic;
namespace Microsoft.Extensions.FileSystemGlobbing.Internal.PathSegments;
class CurrentPathSegment : IPathSegment {
	bool CanProduceStem {get;}
	bool Match(string value);
}
class LiteralPathSegment : IPathSegment {
	bool CanProduceStem {get;}
	string Value {get;}
	bool Match(string value);
}
class ParentPathSegment : IPathSegment {
	bool CanProduceStem {get;}
	bool Match(string value);
}
class RecursiveWildcardSegment : IPathSegment {
	bool CanProduceStem {get;}
	bool Match(string value);
}
class WildcardPathSegment : IPathSegment {
	static WildcardPathSegment MatchAll;
	string BeginsWith {get;}
	bool CanProduceStem {get;}
	List<string> Contains {get;}
	string EndsWith {get;}
	bool Match(string value);
}
