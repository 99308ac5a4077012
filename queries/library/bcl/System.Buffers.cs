// assemblies: System.Memory, System.Runtime, mscorlib
namespace System.Buffers;
class ArrayBufferWriter<T> : IBufferWriter<T> {
	int Capacity {get;}
	int FreeCapacity {get;}
	int WrittenCount {get;}
	ReadOnlyMemory<T> WrittenMemory {get;}
	ReadOnlySpan<T> WrittenSpan {get;}
	void Advance(int count);
	void Clear();
	Memory<T> GetMemory(int sizeHint = default);
	Span<T> GetSpan(int sizeHint = default);
	void ResetWrittenCount();
}
abstract class ArrayPool<T> {
	static ArrayPool<T> Shared {get;}
	static ArrayPool<T> Create();
	static ArrayPool<T> Create(int maxArrayLength, int maxArraysPerBucket);
	T[] Rent(int minimumLength);
	void Return(T[] array, bool clearArray = default);
}
static class BuffersExtensions {
	static void CopyTo<T>(this in ReadOnlySequence<T> source, Span<T> destination);
	static SequencePosition? PositionOf<T>(this in ReadOnlySequence<T> source, T value) where T : IEquatable<T>;
	static T[] ToArray<T>(this in ReadOnlySequence<T> sequence);
	static void Write<T>(this IBufferWriter<T> writer, ReadOnlySpan<T> value);
}
interface IBufferWriter<T> {
	void Advance(int count);
	Memory<T> GetMemory(int sizeHint = default);
	Span<T> GetSpan(int sizeHint = default);
}
interface IMemoryOwner<T> : IDisposable {
	Memory<T> Memory {get;}
}
interface IPinnable {
	MemoryHandle Pin(int elementIndex);
	void Unpin();
}
struct MemoryHandle : IDisposable {
	void Dispose();
}
abstract class MemoryManager<T> : IMemoryOwner<T>, IPinnable {
	Memory<T> Memory {get;}
	protected Memory<T> CreateMemory(int length);
	protected Memory<T> CreateMemory(int start, int length);
	protected void Dispose(bool disposing);
	Span<T> GetSpan();
	MemoryHandle Pin(int elementIndex = default);
	protected bool TryGetArray(out ArraySegment<T> segment);
	void Unpin();
}
abstract class MemoryPool<T> : IDisposable {
	int MaxBufferSize {get;}
	static MemoryPool<T> Shared {get;}
	void Dispose();
	protected void Dispose(bool disposing);
	IMemoryOwner<T> Rent(int minBufferSize = default);
}
enum OperationStatus { Done, DestinationTooSmall, NeedMoreData, InvalidData }
struct ReadOnlySequence<T> {
	static ReadOnlySequence<T> Empty;
	SequencePosition End {get;}
	ReadOnlyMemory<T> First {get;}
	ReadOnlySpan<T> FirstSpan {get;}
	bool IsEmpty {get;}
	bool IsSingleSegment {get;}
	long Length {get;}
	SequencePosition Start {get;}
	ReadOnlySequence<T>.Enumerator GetEnumerator();
	long GetOffset(SequencePosition position);
	SequencePosition GetPosition(long offset);
	SequencePosition GetPosition(long offset, SequencePosition origin);
	ReadOnlySequence<T> Slice(long start, long length);
	ReadOnlySequence<T> Slice(long start, SequencePosition end);
	ReadOnlySequence<T> Slice(SequencePosition start, long length);
	ReadOnlySequence<T> Slice(int start, int length);
	ReadOnlySequence<T> Slice(int start, SequencePosition end);
	ReadOnlySequence<T> Slice(SequencePosition start, int length);
	ReadOnlySequence<T> Slice(SequencePosition start, SequencePosition end);
	ReadOnlySequence<T> Slice(SequencePosition start);
	ReadOnlySequence<T> Slice(long start);
	bool TryGet(ref SequencePosition position, out ReadOnlyMemory<T> memory, bool advance = default);
	struct Enumerator {
		ReadOnlyMemory<T> Current {get;}
		bool MoveNext();
	}
}
abstract class ReadOnlySequenceSegment<T> {
	ReadOnlyMemory<T> Memory {get;set;}
	ReadOnlySequenceSegment<T> Next {get;set;}
	long RunningIndex {get;set;}
}
delegate void ReadOnlySpanAction<T, in TArg>(ReadOnlySpan<T> span, TArg arg);
static class SearchValues {
	static SearchValues<byte> Create(params ReadOnlySpan<byte> values);
	static SearchValues<char> Create(params ReadOnlySpan<char> values);
	static SearchValues<string> Create(ReadOnlySpan<string> values, StringComparison comparisonType);
}
class SearchValues<T> where T : IEquatable<T> {
	bool Contains(T value);
}
struct SequenceReader<T> where T : struct, IEquatable<T> {
	long Consumed {get;}
	ReadOnlySpan<T> CurrentSpan {get;}
	int CurrentSpanIndex {get;}
	bool End {get;}
	long Length {get;}
	SequencePosition Position {get;}
	long Remaining {get;}
	ReadOnlySequence<T> Sequence {get;}
	ReadOnlySequence<T> UnreadSequence {get;}
	ReadOnlySpan<T> UnreadSpan {get;}
	void Advance(long count);
	long AdvancePast(T value);
	long AdvancePastAny(ReadOnlySpan<T> values);
	long AdvancePastAny(T value0, T value1, T value2 = default, T value3 = default);
	void AdvanceToEnd();
	bool IsNext(T next, bool advancePast = default);
	bool IsNext(ReadOnlySpan<T> next, bool advancePast = default);
	void Rewind(long count);
	bool TryAdvanceTo(T delimiter, bool advancePastDelimiter = default);
	bool TryAdvanceToAny(ReadOnlySpan<T> delimiters, bool advancePastDelimiter = default);
	bool TryCopyTo(Span<T> destination);
	bool TryPeek(out T value);
	bool TryPeek(long offset, out T value);
	bool TryRead(out T value);
	bool TryReadExact(int count, out ReadOnlySequence<T> sequence);
	bool TryReadTo(out ReadOnlySpan<T> span, T delimiter, bool advancePastDelimiter = default);
	bool TryReadTo(out ReadOnlySpan<T> span, T delimiter, T delimiterEscape, bool advancePastDelimiter = default);
	bool TryReadTo(out ReadOnlySequence<T> sequence, T delimiter, bool advancePastDelimiter = default);
	bool TryReadTo(out ReadOnlySequence<T> sequence, T delimiter, T delimiterEscape, bool advancePastDelimiter = default);
	bool TryReadTo(out ReadOnlySpan<T> span, ReadOnlySpan<T> delimiter, bool advancePastDelimiter = default);
	bool TryReadTo(out ReadOnlySequence<T> sequence, ReadOnlySpan<T> delimiter, bool advancePastDelimiter = default);
	bool TryReadToAny(out ReadOnlySpan<T> span, ReadOnlySpan<T> delimiters, bool advancePastDelimiter = default);
	bool TryReadToAny(out ReadOnlySequence<T> sequence, ReadOnlySpan<T> delimiters, bool advancePastDelimiter = default);
}
static class SequenceReaderExtensions {
	static bool TryReadBigEndian(this ref SequenceReader<byte> reader, out short value);
	static bool TryReadBigEndian(this ref SequenceReader<byte> reader, out int value);
	static bool TryReadBigEndian(this ref SequenceReader<byte> reader, out long value);
	static bool TryReadLittleEndian(this ref SequenceReader<byte> reader, out short value);
	static bool TryReadLittleEndian(this ref SequenceReader<byte> reader, out int value);
	static bool TryReadLittleEndian(this ref SequenceReader<byte> reader, out long value);
}
delegate void SpanAction<T, in TArg>(Span<T> span, TArg arg);
struct StandardFormat : IEquatable<StandardFormat> {
	const byte NoPrecision, MaxPrecision;
	bool HasPrecision {get;}
	bool IsDefault {get;}
	byte Precision {get;}
	char Symbol {get;}
	static StandardFormat Parse(string format);
	static bool TryParse(ReadOnlySpan<char> format, out StandardFormat result);
	static implicit operator StandardFormat(char symbol);
}
