// assemblies: Microsoft.Extensions.FileSystemGlobbing
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using System;
using System.Collections.Generic;
namespace Microsoft.Extensions.FileSystemGlobbing;
struct FilePatternMatch : IEquatable<FilePatternMatch> {
	string Path {get;}
	string Stem {get;}
}
class InMemoryDirectoryInfo : DirectoryInfoBase {}
class Matcher {
	Matcher AddExclude(string pattern);
	Matcher AddInclude(string pattern);
	PatternMatchingResult Execute(DirectoryInfoBase directoryInfo);
}
static class MatcherExtensions {
	static void AddExcludePatterns(this Matcher matcher, params IEnumerable<string>[] excludePatternsGroups);
	static void AddIncludePatterns(this Matcher matcher, params IEnumerable<string>[] includePatternsGroups);
	static IEnumerable<string> GetResultsInFullPath(this Matcher matcher, string directoryPath);
	static PatternMatchingResult Match(this Matcher matcher, string file);
	static PatternMatchingResult Match(this Matcher matcher, string rootDir, string file);
	static PatternMatchingResult Match(this Matcher matcher, IEnumerable<string> files);
	static PatternMatchingResult Match(this Matcher matcher, string rootDir, IEnumerable<string> files);
}
class PatternMatchingResult {
	IEnumerable<FilePatternMatch> Files {get;set;}
	bool HasMatches {get;}
}
