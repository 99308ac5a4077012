// assemblies: System.Threading.Channels
using System.Collections.Generic;
using System.Threading.Tasks;
namespace System.Threading.Channels;
enum BoundedChannelFullMode { Wait, DropNewest, DropOldest, DropWrite }
class BoundedChannelOptions : ChannelOptions {
	int Capacity {get;set;}
	BoundedChannelFullMode FullMode {get;set;}
}
static class Channel {
	static Channel<T> CreateBounded<T>(int capacity);
	static Channel<T> CreateBounded<T>(BoundedChannelOptions options);
	static Channel<T> CreateBounded<T>(BoundedChannelOptions options, Action<T> itemDropped);
	static Channel<T> CreateUnbounded<T>();
	static Channel<T> CreateUnbounded<T>(UnboundedChannelOptions options);
	static Channel<T> CreateUnboundedPrioritized<T>();
	static Channel<T> CreateUnboundedPrioritized<T>(UnboundedPrioritizedChannelOptions<T> options);
}
abstract class Channel<T> : Channel<T, T> {}
abstract class Channel<TWrite, TRead> {
	ChannelReader<TRead> Reader {get;set;}
	ChannelWriter<TWrite> Writer {get;set;}
	static implicit operator ChannelReader<TRead>(Channel<TWrite, TRead> channel);
	static implicit operator ChannelWriter<TWrite>(Channel<TWrite, TRead> channel);
}
class ChannelClosedException : InvalidOperationException {}
abstract class ChannelOptions {
	bool AllowSynchronousContinuations {get;set;}
	bool SingleReader {get;set;}
	bool SingleWriter {get;set;}
}
abstract class ChannelReader<T> {
	bool CanCount {get;}
	bool CanPeek {get;}
	Task Completion {get;}
	int Count {get;}
	IAsyncEnumerable<T> ReadAllAsync(CancellationToken cancellationToken = default);
	ValueTask<T> ReadAsync(CancellationToken cancellationToken = default);
	bool TryPeek(out T item);
	bool TryRead(out T item);
	ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default);
}
abstract class ChannelWriter<T> {
	void Complete(Exception error = default);
	bool TryComplete(Exception error = default);
	bool TryWrite(T item);
	ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = default);
	ValueTask WriteAsync(T item, CancellationToken cancellationToken = default);
}
class UnboundedChannelOptions : ChannelOptions {}
class UnboundedPrioritizedChannelOptions<T> : ChannelOptions {
	IComparer<T> Comparer {get;set;}
}
