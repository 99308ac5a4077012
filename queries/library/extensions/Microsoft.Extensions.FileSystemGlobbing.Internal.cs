// assemblies: Microsoft.Extensions.FileSystemGlobbing
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using System;
using System.Collections.Generic;
namespace Microsoft.Extensions.FileSystemGlobbing.Internal;
interface ILinearPattern : IPattern {
	IList<IPathSegment> Segments {get;}
}
interface IPathSegment {
	bool CanProduceStem {get;}
	bool Match(string value);
}
interface IPattern {
	IPatternContext CreatePatternContextForExclude();
	IPatternContext CreatePatternContextForInclude();
}
interface IPatternContext {
	void Declare(Action<IPathSegment, bool> onDeclare);
	void PopDirectory();
	void PushDirectory(DirectoryInfoBase directory);
	bool Test(DirectoryInfoBase directory);
	PatternTestResult Test(FileInfoBase file);
}
interface IRaggedPattern : IPattern {
	IList<IList<IPathSegment>> Contains {get;}
	IList<IPathSegment> EndsWith {get;}
	IList<IPathSegment> Segments {get;}
	IList<IPathSegment> StartsWith {get;}
}
class MatcherContext {
	PatternMatchingResult Execute();
}
struct PatternTestResult {
	static PatternTestResult Failed;
	bool IsSuccessful {get;}
	string Stem {get;}
	static PatternTestResult Success(string stem);
}
