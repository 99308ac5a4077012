// assemblies: System.Threading.Tasks.Dataflow
using System.Collections.Generic;
namespace System.Threading.Tasks.Dataflow;
class ActionBlock<TInput> : ITargetBlock<TInput> {
	Task Completion {get;}
	int InputCount {get;}
	void Complete();
	bool Post(TInput item);
}
class BatchBlock<T> : IPropagatorBlock<T, T[]>, IReceivableSourceBlock<T[]> {
	int BatchSize {get;}
	Task Completion {get;}
	int OutputCount {get;}
	void Complete();
	IDisposable LinkTo(ITargetBlock<T[]> target, DataflowLinkOptions linkOptions);
	void TriggerBatch();
	bool TryReceive(Predicate<T[]> filter, out T[] item);
	bool TryReceiveAll(out IList<T[]> items);
}
class BatchedJoinBlock<T1, T2> : IReceivableSourceBlock<Tuple<IList<T1>, IList<T2>>> {
	int BatchSize {get;}
	Task Completion {get;}
	int OutputCount {get;}
	ITargetBlock<T1> Target1 {get;}
	ITargetBlock<T2> Target2 {get;}
	void Complete();
	IDisposable LinkTo(ITargetBlock<Tuple<IList<T1>, IList<T2>>> target, DataflowLinkOptions linkOptions);
	bool TryReceive(Predicate<Tuple<IList<T1>, IList<T2>>> filter, out Tuple<IList<T1>, IList<T2>> item);
	bool TryReceiveAll(out IList<Tuple<IList<T1>, IList<T2>>> items);
}
class BatchedJoinBlock<T1, T2, T3> : IReceivableSourceBlock<Tuple<IList<T1>, IList<T2>, IList<T3>>> {
	int BatchSize {get;}
	Task Completion {get;}
	int OutputCount {get;}
	ITargetBlock<T1> Target1 {get;}
	ITargetBlock<T2> Target2 {get;}
	ITargetBlock<T3> Target3 {get;}
	void Complete();
	IDisposable LinkTo(ITargetBlock<Tuple<IList<T1>, IList<T2>, IList<T3>>> target, DataflowLinkOptions linkOptions);
	bool TryReceive(Predicate<Tuple<IList<T1>, IList<T2>, IList<T3>>> filter, out Tuple<IList<T1>, IList<T2>, IList<T3>> item);
	bool TryReceiveAll(out IList<Tuple<IList<T1>, IList<T2>, IList<T3>>> items);
}
class BroadcastBlock<T> : IPropagatorBlock<T, T>, IReceivableSourceBlock<T> {
	Task Completion {get;}
	void Complete();
	IDisposable LinkTo(ITargetBlock<T> target, DataflowLinkOptions linkOptions);
	bool TryReceive(Predicate<T> filter, out T item);
}
class BufferBlock<T> : IPropagatorBlock<T, T>, IReceivableSourceBlock<T> {
	Task Completion {get;}
	int Count {get;}
	void Complete();
	IDisposable LinkTo(ITargetBlock<T> target, DataflowLinkOptions linkOptions);
	bool TryReceive(Predicate<T> filter, out T item);
	bool TryReceiveAll(out IList<T> items);
}
static class DataflowBlock {
	static IObservable<TOutput> AsObservable<TOutput>(this ISourceBlock<TOutput> source);
	static IObserver<TInput> AsObserver<TInput>(this ITargetBlock<TInput> target);
	static Task<int> Choose<T1, T2>(ISourceBlock<T1> source1, Action<T1> action1, ISourceBlock<T2> source2, Action<T2> action2, DataflowBlockOptions dataflowBlockOptions = default);
	static Task<int> Choose<T1, T2, T3>(ISourceBlock<T1> source1, Action<T1> action1, ISourceBlock<T2> source2, Action<T2> action2, ISourceBlock<T3> source3, Action<T3> action3, DataflowBlockOptions dataflowBlockOptions = default);
	static IPropagatorBlock<TInput, TOutput> Encapsulate<TInput, TOutput>(ITargetBlock<TInput> target, ISourceBlock<TOutput> source);
	static IDisposable LinkTo<TOutput>(this ISourceBlock<TOutput> source, ITargetBlock<TOutput> target, Predicate<TOutput> predicate);
	static IDisposable LinkTo<TOutput>(this ISourceBlock<TOutput> source, ITargetBlock<TOutput> target, DataflowLinkOptions linkOptions = default, Predicate<TOutput> predicate = default);
	static ITargetBlock<TInput> NullTarget<TInput>();
	static Task<bool> OutputAvailableAsync<TOutput>(this ISourceBlock<TOutput> source, CancellationToken cancellationToken = default);
	static bool Post<TInput>(this ITargetBlock<TInput> target, TInput item);
	static TOutput Receive<TOutput>(this ISourceBlock<TOutput> source, CancellationToken cancellationToken);
	static TOutput Receive<TOutput>(this ISourceBlock<TOutput> source, TimeSpan timeout = default, CancellationToken cancellationToken = default);
	static IAsyncEnumerable<TOutput> ReceiveAllAsync<TOutput>(this IReceivableSourceBlock<TOutput> source, CancellationToken cancellationToken = default);
	static Task<TOutput> ReceiveAsync<TOutput>(this ISourceBlock<TOutput> source, CancellationToken cancellationToken);
	static Task<TOutput> ReceiveAsync<TOutput>(this ISourceBlock<TOutput> source, TimeSpan timeout = default, CancellationToken cancellationToken = default);
	static Task<bool> SendAsync<TInput>(this ITargetBlock<TInput> target, TInput item, CancellationToken cancellationToken = default);
	static bool TryReceive<TOutput>(this IReceivableSourceBlock<TOutput> source, out TOutput item);
}
class DataflowBlockOptions {
	const int Unbounded;
	int BoundedCapacity {get;set;}
	CancellationToken CancellationToken {get;set;}
	bool EnsureOrdered {get;set;}
	int MaxMessagesPerTask {get;set;}
	string NameFormat {get;set;}
	TaskScheduler TaskScheduler {get;set;}
}
class DataflowLinkOptions {
	bool Append {get;set;}
	int MaxMessages {get;set;}
	bool PropagateCompletion {get;set;}
}
struct DataflowMessageHeader : IEquatable<DataflowMessageHeader> {
	long Id {get;}
	bool IsValid {get;}
}
enum DataflowMessageStatus { Accepted, Declined, Postponed, NotAvailable, DecliningPermanently }
class ExecutionDataflowBlockOptions : DataflowBlockOptions {
	int MaxDegreeOfParallelism {get;set;}
	bool SingleProducerConstrained {get;set;}
}
class GroupingDataflowBlockOptions : DataflowBlockOptions {
	bool Greedy {get;set;}
	long MaxNumberOfGroups {get;set;}
}
interface IDataflowBlock {
	Task Completion {get;}
	void Complete();
	void Fault(Exception exception);
}
interface IPropagatorBlock<in TInput, out TOutput> : ISourceBlock<TOutput>, ITargetBlock<TInput> {}
interface IReceivableSourceBlock<TOutput> : ISourceBlock<TOutput> {
	bool TryReceive(Predicate<TOutput> filter, out TOutput item);
	bool TryReceiveAll(out IList<TOutput> items);
}
interface ISourceBlock<out TOutput> : IDataflowBlock {
	TOutput ConsumeMessage(DataflowMessageHeader messageHeader, ITargetBlock<TOutput> target, out bool messageConsumed);
	IDisposable LinkTo(ITargetBlock<TOutput> target, DataflowLinkOptions linkOptions);
	void ReleaseReservation(DataflowMessageHeader messageHeader, ITargetBlock<TOutput> target);
	bool ReserveMessage(DataflowMessageHeader messageHeader, ITargetBlock<TOutput> target);
}
interface ITargetBlock<in TInput> : IDataflowBlock {
	DataflowMessageStatus OfferMessage(DataflowMessageHeader messageHeader, TInput messageValue, ISourceBlock<TInput> source, bool consumeToAccept);
}
class JoinBlock<T1, T2> : IReceivableSourceBlock<Tuple<T1, T2>> {
	Task Completion {get;}
	int OutputCount {get;}
	ITargetBlock<T1> Target1 {get;}
	ITargetBlock<T2> Target2 {get;}
	void Complete();
	IDisposable LinkTo(ITargetBlock<Tuple<T1, T2>> target, DataflowLinkOptions linkOptions);
	bool TryReceive(Predicate<Tuple<T1, T2>> filter, out Tuple<T1, T2> item);
	bool TryReceiveAll(out IList<Tuple<T1, T2>> items);
}
class JoinBlock<T1, T2, T3> : IReceivableSourceBlock<Tuple<T1, T2, T3>> {
	Task Completion {get;}
	int OutputCount {get;}
	ITargetBlock<T1> Target1 {get;}
	ITargetBlock<T2> Target2 {get;}
	ITargetBlock<T3> Target3 {get;}
	void Complete();
	IDisposable LinkTo(ITargetBlock<Tuple<T1, T2, T3>> target, DataflowLinkOptions linkOptions);
	bool TryReceive(Predicate<Tuple<T1, T2, T3>> filter, out Tuple<T1, T2, T3> item);
	bool TryReceiveAll(out IList<Tuple<T1, T2, T3>> items);
}
class TransformBlock<TInput, TOutput> : IPropagatorBlock<TInput, TOutput>, IReceivableSourceBlock<TOutput> {
	Task Completion {get;}
	int InputCount {get;}
	int OutputCount {get;}
	void Complete();
	IDisposable LinkTo(ITargetBlock<TOutput> target, DataflowLinkOptions linkOptions);
	bool TryReceive(Predicate<TOutput> filter, out TOutput item);
	bool TryReceiveAll(out IList<TOutput> items);
}
class TransformManyBlock<TInput, TOutput> : IPropagatorBlock<TInput, TOutput>, IReceivableSourceBlock<TOutput> {
	Task Completion {get;}
	int InputCount {get;}
	int OutputCount {get;}
	void Complete();
	IDisposable LinkTo(ITargetBlock<TOutput> target, DataflowLinkOptions linkOptions);
	bool TryReceive(Predicate<TOutput> filter, out TOutput item);
	bool TryReceiveAll(out IList<TOutput> items);
}
class WriteOnceBlock<T> : IPropagatorBlock<T, T>, IReceivableSourceBlock<T> {
	Task Completion {get;}
	void Complete();
	IDisposable LinkTo(ITargetBlock<T> target, DataflowLinkOptions linkOptions);
	bool TryReceive(Predicate<T> filter, out T item);
}
