// assemblies: Microsoft.Extensions.Primitives
using System;
using System.Collections.Generic;
using System.Text;
namespace Microsoft.Extensions.Primitives;
class CancellationChangeToken : IChangeToken {
	bool ActiveChangeCallbacks {get;}
	bool HasChanged {get;}
	IDisposable RegisterChangeCallback(Action<object> callback, object state);
}
static class ChangeToken {
	static IDisposable OnChange(Func<IChangeToken> changeTokenProducer, Action changeTokenConsumer);
	static IDisposable OnChange<TState>(Func<IChangeToken> changeTokenProducer, Action<TState> changeTokenConsumer, TState state);
}
class CompositeChangeToken : IChangeToken {
	bool ActiveChangeCallbacks {get;}
	IReadOnlyList<IChangeToken> ChangeTokens {get;}
	bool HasChanged {get;}
	IDisposable RegisterChangeCallback(Action<object> callback, object state);
}
static class Extensions {
	static StringBuilder Append(this StringBuilder builder, StringSegment segment);
}
interface IChangeToken {
	bool ActiveChangeCallbacks {get;}
	bool HasChanged {get;}
	IDisposable RegisterChangeCallback(Action<object> callback, object state);
}
struct InplaceStringBuilder {
	int Capacity {get;set;}
	void Append(string value);
	void Append(StringSegment segment);
	void Append(string value, int offset, int count);
	void Append(char c);
}
struct StringSegment : IEquatable<StringSegment>, IEquatable<string> {
	static StringSegment Empty;
	string Buffer {get;}
	bool HasValue {get;}
	int Length {get;}
	int Offset {get;}
	string Value {get;}
	char this[int index] {get;}
	ReadOnlyMemory<char> AsMemory();
	ReadOnlySpan<char> AsSpan();
	ReadOnlySpan<char> AsSpan(int start);
	ReadOnlySpan<char> AsSpan(int start, int length);
	static int Compare(StringSegment a, StringSegment b, StringComparison comparisonType);
	bool EndsWith(string text, StringComparison comparisonType);
	bool Equals(StringSegment other, StringComparison comparisonType);
	static bool Equals(StringSegment a, StringSegment b, StringComparison comparisonType);
	bool Equals(string text, StringComparison comparisonType);
	int IndexOf(char c, int start, int count = default);
	int IndexOf(char c);
	int IndexOfAny(char[] anyOf, int startIndex, int count = default);
	int IndexOfAny(char[] anyOf);
	static bool IsNullOrEmpty(StringSegment value);
	int LastIndexOf(char value);
	StringTokenizer Split(char[] chars);
	bool StartsWith(string text, StringComparison comparisonType);
	StringSegment Subsegment(int offset);
	StringSegment Subsegment(int offset, int length);
	string Substring(int offset);
	string Substring(int offset, int length);
	StringSegment Trim();
	StringSegment TrimEnd();
	StringSegment TrimStart();
	static implicit operator StringSegment(string value);
	static implicit operator ReadOnlySpan<char>(StringSegment segment);
	static implicit operator ReadOnlyMemory<char>(StringSegment segment);
}
class StringSegmentComparer : IComparer<StringSegment>, IEqualityComparer<StringSegment> {
	static StringSegmentComparer Ordinal {get;}
	static StringSegmentComparer OrdinalIgnoreCase {get;}
	int Compare(StringSegment x, StringSegment y);
	bool Equals(StringSegment x, StringSegment y);
	int GetHashCode(StringSegment obj);
}
struct StringTokenizer : IEnumerable<StringSegment> {
	StringTokenizer.Enumerator GetEnumerator();
	struct Enumerator : IEnumerator<StringSegment> {
		StringSegment Current {get;}
		void Dispose();
		bool MoveNext();
		void Reset();
	}
}
struct StringValues : IEquatable<StringValues>, IEquatable<string>, IEquatable<string[]>, IList<string>, IReadOnlyList<string> {
	static StringValues Empty;
	int Count {get;}
	string this[int index] {get;}
	static StringValues Concat(StringValues values1, StringValues values2);
	static StringValues Concat(in StringValues values, string value);
	static StringValues Concat(string value, in StringValues values);
	static bool Equals(StringValues left, StringValues right);
	static bool Equals(string left, StringValues right);
	static bool Equals(StringValues left, string right);
	static bool Equals(string[] left, StringValues right);
	static bool Equals(StringValues left, string[] right);
	StringValues.Enumerator GetEnumerator();
	static bool IsNullOrEmpty(StringValues value);
	string[] ToArray();
	static implicit operator StringValues(string value);
	static implicit operator StringValues(string[] values);
	static implicit operator string(StringValues values);
	static implicit operator string[](StringValues value);
	struct Enumerator : IEnumerator<string> {
		string Current {get;}
		void Dispose();
		bool MoveNext();
	}
}
