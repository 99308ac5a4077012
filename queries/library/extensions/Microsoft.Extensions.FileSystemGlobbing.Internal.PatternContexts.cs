// assemblies: Microsoft.Extensions.FileSystemGlobbing
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using System;
using System.Collections.Generic;
namespace Microsoft.Extensions.FileSystemGlobbing.Internal.PatternContexts;
abstract class PatternContext<TFrame> : IPatternContext where TFrame : struct {
	protected TFrame Frame;
	void Declare(Action<IPathSegment, bool> declare);
	protected bool IsStackEmpty();
	void PopDirectory();
	protected void PushDataFrame(TFrame frame);
	void PushDirectory(DirectoryInfoBase directory);
	PatternTestResult Test(FileInfoBase file);
	bool Test(DirectoryInfoBase directory);
}
abstract class PatternContextLinear : PatternContext<PatternContextLinear.FrameData> {
	protected ILinearPattern Pattern {get;}
	protected string CalculateStem(FileInfoBase matchedFile);
	protected bool IsLastSegment();
	protected bool TestMatchingSegment(string value);
	struct FrameData {
		bool IsNotApplicable, InStem;
		int SegmentIndex;
		string Stem {get;}
		IList<string> StemItems {get;}
	}
}
class PatternContextLinearExclude : PatternContextLinear {}
class PatternContextLinearInclude : PatternContextLinear {}
abstract class PatternContextRagged : PatternContext<PatternContextRagged.FrameData> {
	protected IRaggedPattern Pattern {get;}
	protected string CalculateStem(FileInfoBase matchedFile);
	protected bool IsEndingGroup();
	protected bool IsStartingGroup();
	protected bool TestMatchingGroup(FileSystemInfoBase value);
	protected bool TestMatchingSegment(string value);
	struct FrameData {
		bool IsNotApplicable, InStem;
		int SegmentGroupIndex, BacktrackAvailable, SegmentIndex;
		IList<IPathSegment> SegmentGroup;
		string Stem {get;}
		IList<string> StemItems {get;}
	}
}
class PatternContextRaggedExclude : PatternContextRagged {}
class PatternContextRaggedInclude : PatternContextRagged {}
