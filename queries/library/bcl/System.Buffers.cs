// assemblies: System.Memory, System.Runtime, mscorlib
namespace System.Buffers;
class ArrayBufferWriter<T> : IBufferWriter<T> {}
abstract class ArrayPool<T> {
	static ArrayPool<T> Shared {get;}
	static ArrayPool<T> Create();
	static ArrayPool<T> Create(int maxArrayLength, int maxArraysPerBucket);
	T[] Rent(int minimumLength);
	void Return(T[] array, bool clearArray = default);
}
static class BuffersExtensions {}
interface IBufferWriter<T> {
	void Advance(int count);
	Memory<T> GetMemory(int sizeHint = default);
	Span<T> GetSpan(int sizeHint = default);
}
interface IMemoryOwner<T> : IDisposable {
	Memory<T> Memory {get;}
}
interface IPinnable {}
struct MemoryHandle : IDisposable {}
abstract class MemoryManager<T> : IMemoryOwner<T>, IPinnable {}
abstract class MemoryPool<T> : IDisposable {
	int MaxBufferSize {get;}
	static MemoryPool<T> Shared {get;}
	void Dispose();
	protected void Dispose(bool disposing);
	IMemoryOwner<T> Rent(int minBufferSize = default);
}
enum OperationStatus {}
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
abstract class ReadOnlySequenceSegment<T> {}
delegate void ReadOnlySpanAction<T, in TArg>(ReadOnlySpan<T> span, TArg arg);
static class SearchValues {}
class SearchValues<T> where T : IEquatable<T> {}
struct SequenceReader<T> where T : struct, IEquatable<T> {}
static class SequenceReaderExtensions {}
delegate void SpanAction<T, in TArg>(Span<T> span, TArg arg);
struct StandardFormat : IEquatable<StandardFormat> {}
