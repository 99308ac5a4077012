// assemblies: Microsoft.Extensions.FileSystemGlobbing
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using System;
namespace Microsoft.Extensions.FileSystemGlobbing;
struct FilePatternMatch : IEquatable<FilePatternMatch> {}
class InMemoryDirectoryInfo : DirectoryInfoBase {}
class Matcher {}
static class MatcherExtensions {}
class PatternMatchingResult {}
