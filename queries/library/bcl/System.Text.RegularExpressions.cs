// assemblies: System, System.Text.RegularExpressions
using System.Collections;
using System.Collections.Generic;
using System.Reflection;
namespace System.Text.RegularExpressions;
class Capture {
	int Index {get;}
	int Length {get;}
	string Value {get;}
	ReadOnlySpan<char> ValueSpan {get;}
}
class CaptureCollection : IList, IList<Capture>, IReadOnlyList<Capture> {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	Capture this[int i] {get;}
	void CopyTo(Array array, int arrayIndex);
	void CopyTo(Capture[] array, int arrayIndex);
	IEnumerator GetEnumerator();
}
class GeneratedRegexAttribute : Attribute {
	string CultureName {get;}
	int MatchTimeoutMilliseconds {get;}
	RegexOptions Options {get;}
	string Pattern {get;}
}
class Group : Capture {
	CaptureCollection Captures {get;}
	string Name {get;}
	bool Success {get;}
	static Group Synchronized(Group inner);
}
class GroupCollection : IList, IList<Group>, IReadOnlyDictionary<string, Group>, IReadOnlyList<Group> {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	IEnumerable<string> Keys {get;}
	object SyncRoot {get;}
	IEnumerable<Group> Values {get;}
	Group this[int groupnum] {get;}
	Group this[string groupname] {get;}
	bool ContainsKey(string key);
	void CopyTo(Array array, int arrayIndex);
	void CopyTo(Group[] array, int arrayIndex);
	IEnumerator GetEnumerator();
	bool TryGetValue(string key, out Group value);
}
class Match : Group {
	static Match Empty {get;}
	GroupCollection Groups {get;}
	Match NextMatch();
	string Result(string replacement);
	static Match Synchronized(Match inner);
}
class MatchCollection : IList, IList<Match>, IReadOnlyList<Match> {
	int Count {get;}
	bool IsReadOnly {get;}
	bool IsSynchronized {get;}
	object SyncRoot {get;}
	Match this[int i] {get;}
	void CopyTo(Array array, int arrayIndex);
	void CopyTo(Match[] array, int arrayIndex);
	IEnumerator GetEnumerator();
}
delegate string MatchEvaluator(Match match);
class Regex {
	protected string pattern;
	protected RegexOptions roptions;
	protected RegexRunnerFactory factory;
	protected Hashtable caps, capnames;
	protected string[] capslist;
	protected int capsize;
	static TimeSpan InfiniteMatchTimeout;
	protected TimeSpan internalMatchTimeout;
	static int CacheSize {get;set;}
	protected IDictionary CapNames {get;set;}
	protected IDictionary Caps {get;set;}
	TimeSpan MatchTimeout {get;}
	RegexOptions Options {get;}
	bool RightToLeft {get;}
	static void CompileToAssembly(RegexCompilationInfo[] regexinfos, AssemblyName assemblyname);
	int Count(string input);
	int Count(ReadOnlySpan<char> input, int startat);
	static int Count(string input, string pattern, RegexOptions options = default, TimeSpan matchTimeout = default);
	static Regex.ValueMatchEnumerator EnumerateMatches(ReadOnlySpan<char> input, string pattern, RegexOptions options = default, TimeSpan matchTimeout = default);
	Regex.ValueMatchEnumerator EnumerateMatches(ReadOnlySpan<char> input);
	Regex.ValueMatchEnumerator EnumerateMatches(ReadOnlySpan<char> input, int startat);
	static Regex.ValueSplitEnumerator EnumerateSplits(ReadOnlySpan<char> input, string pattern, RegexOptions options = default, TimeSpan matchTimeout = default);
	Regex.ValueSplitEnumerator EnumerateSplits(ReadOnlySpan<char> input);
	Regex.ValueSplitEnumerator EnumerateSplits(ReadOnlySpan<char> input, int count, int startat = default);
	static string Escape(string str);
	string[] GetGroupNames();
	int[] GetGroupNumbers();
	string GroupNameFromNumber(int i);
	int GroupNumberFromName(string name);
	protected void InitializeReferences();
	static bool IsMatch(string input, string pattern, RegexOptions options = default, TimeSpan matchTimeout = default);
	bool IsMatch(string input);
	bool IsMatch(string input, int startat);
	static Match Match(string input, string pattern, RegexOptions options = default, TimeSpan matchTimeout = default);
	Match Match(string input);
	Match Match(string input, int startat);
	Match Match(string input, int beginning, int length);
	static MatchCollection Matches(string input, string pattern, RegexOptions options = default, TimeSpan matchTimeout = default);
	MatchCollection Matches(string input);
	MatchCollection Matches(string input, int startat);
	static string Replace(string input, string pattern, string replacement, RegexOptions options = default, TimeSpan matchTimeout = default);
	string Replace(string input, string replacement, int count = default, int startat = default);
	static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions options = default, TimeSpan matchTimeout = default);
	string Replace(string input, MatchEvaluator evaluator, int count = default, int startat = default);
	static string[] Split(string input, string pattern, RegexOptions options = default, TimeSpan matchTimeout = default);
	string[] Split(string input);
	string[] Split(string input, int count, int startat = default);
	static string Unescape(string str);
	protected bool UseOptionC();
	protected bool UseOptionR();
	protected static void ValidateMatchTimeout(TimeSpan matchTimeout);
	struct ValueMatchEnumerator {
		ValueMatch Current {get;}
		Regex.ValueMatchEnumerator GetEnumerator();
		bool MoveNext();
	}
	struct ValueSplitEnumerator {
		Range Current {get;}
		Regex.ValueSplitEnumerator GetEnumerator();
		bool MoveNext();
	}
}
class RegexCompilationInfo {}
class RegexMatchTimeoutException : TimeoutException {
	string Input {get;}
	TimeSpan MatchTimeout {get;}
	string Pattern {get;}
}
enum RegexOptions { None, IgnoreCase, Multiline, ExplicitCapture, Compiled, Singleline, IgnorePatternWhitespace, RightToLeft, ECMAScript, CultureInvariant, NonBacktracking }
enum RegexParseError { Unknown, AlternationHasTooManyConditions, AlternationHasMalformedCondition, InvalidUnicodePropertyEscape, MalformedUnicodePropertyEscape, UnrecognizedEscape, UnrecognizedControlCharacter, MissingControlCharacter, InsufficientOrInvalidHexDigits, QuantifierOrCaptureGroupOutOfRange, UndefinedNamedReference, UndefinedNumberedReference, MalformedNamedReference, UnescapedEndingBackslash, UnterminatedComment, InvalidGroupingConstruct, AlternationHasNamedCapture, AlternationHasComment, AlternationHasMalformedReference, AlternationHasUndefinedReference, CaptureGroupNameInvalid, CaptureGroupOfZero, UnterminatedBracket, ExclusionGroupNotLast, ReversedCharacterRange, ShorthandClassInCharacterRange, InsufficientClosingParentheses, ReversedQuantifierRange, NestedQuantifiersNotParenthesized, QuantifierAfterNothing, InsufficientOpeningParentheses, UnrecognizedUnicodeProperty }
class RegexParseException : ArgumentException {
	RegexParseError Error {get;}
	int Offset {get;}
}
abstract class RegexRunner {}
abstract class RegexRunnerFactory {
	protected RegexRunner CreateInstance();
}
struct ValueMatch {
	int Index {get;}
	int Length {get;}
}
