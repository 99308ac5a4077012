// assemblies: System, System.Core, System.Runtime, System.Threading, mscorlib
using System.Collections.Generic;
using System.Globalization;
using System.Security.Principal;
using System.Threading.Tasks;
namespace System.Threading;
class AbandonedMutexException : SystemException {
	Mutex Mutex {get;}
	int MutexIndex {get;}
}
enum ApartmentState { STA, MTA, Unknown }
struct AsyncFlowControl : IDisposable, IEquatable<AsyncFlowControl> {
	void Dispose();
	void Undo();
}
class AsyncLocal<T> {
	T Value {get;set;}
}
struct AsyncLocalValueChangedArgs<T> {
	T CurrentValue {get;}
	T PreviousValue {get;}
	bool ThreadContextChanged {get;}
}
class AutoResetEvent : EventWaitHandle {}
class Barrier : IDisposable {}
class BarrierPostPhaseException : Exception {}
struct CancellationToken : IEquatable<CancellationToken> {
	bool CanBeCanceled {get;}
	bool IsCancellationRequested {get;}
	static CancellationToken None {get;}
	WaitHandle WaitHandle {get;}
	CancellationTokenRegistration Register(Action callback);
	CancellationTokenRegistration Register(Action callback, bool useSynchronizationContext);
	CancellationTokenRegistration Register(Action<object, CancellationToken> callback, object state);
	CancellationTokenRegistration Register(Action<object> callback, object state, bool useSynchronizationContext = default, bool useExecutionContext = default);
	void ThrowIfCancellationRequested();
	CancellationTokenRegistration UnsafeRegister(Action<object> callback, object state);
	CancellationTokenRegistration UnsafeRegister(Action<object, CancellationToken> callback, object state);
}
struct CancellationTokenRegistration : IAsyncDisposable, IDisposable, IEquatable<CancellationTokenRegistration> {
	CancellationToken Token {get;}
	void Dispose();
	ValueTask DisposeAsync();
	bool Unregister();
}
class CancellationTokenSource : IDisposable {
	bool IsCancellationRequested {get;}
	CancellationToken Token {get;}
	void Cancel();
	void Cancel(bool throwOnFirstException);
	void CancelAfter(TimeSpan delay);
	void CancelAfter(int millisecondsDelay);
	Task CancelAsync();
	static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token1, CancellationToken token2);
	static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token);
	static CancellationTokenSource CreateLinkedTokenSource(params CancellationToken[] tokens);
	void Dispose();
	protected void Dispose(bool disposing);
	bool TryReset();
}
class CompressedStack {}
delegate void ContextCallback(object state);
class CountdownEvent : IDisposable {
	int CurrentCount {get;}
	int InitialCount {get;}
	bool IsSet {get;}
	WaitHandle WaitHandle {get;}
	void AddCount();
	void AddCount(int signalCount);
	void Dispose();
	protected void Dispose(bool disposing);
	void Reset();
	void Reset(int count);
	bool Signal();
	bool Signal(int signalCount);
	bool TryAddCount();
	bool TryAddCount(int signalCount);
	void Wait();
	void Wait(CancellationToken cancellationToken);
	bool Wait(TimeSpan timeout);
	bool Wait(TimeSpan timeout, CancellationToken cancellationToken);
	bool Wait(int millisecondsTimeout);
	bool Wait(int millisecondsTimeout, CancellationToken cancellationToken);
}
enum EventResetMode { AutoReset, ManualReset }
class EventWaitHandle : WaitHandle {
	static EventWaitHandle OpenExisting(string name);
	bool Reset();
	bool Set();
	static bool TryOpenExisting(string name, out EventWaitHandle result);
}
class ExecutionContext : IDisposable {
	static ExecutionContext Capture();
	ExecutionContext CreateCopy();
	void Dispose();
	static bool IsFlowSuppressed();
	static void Restore(ExecutionContext executionContext);
	static void RestoreFlow();
	static void Run(ExecutionContext executionContext, ContextCallback callback, object state);
	static AsyncFlowControl SuppressFlow();
}
delegate void IOCompletionCallback();
interface IThreadPoolWorkItem {
	void Execute();
}
interface ITimer : IAsyncDisposable, IDisposable {
	bool Change(TimeSpan dueTime, TimeSpan period);
}
static class Interlocked {
	static int Add(ref int location1, int value);
	static long Add(ref long location1, long value);
	static uint Add(ref uint location1, uint value);
	static ulong Add(ref ulong location1, ulong value);
	static int And(ref int location1, int value);
	static uint And(ref uint location1, uint value);
	static long And(ref long location1, long value);
	static ulong And(ref ulong location1, ulong value);
	static int CompareExchange(ref int location1, int value, int comparand);
	static long CompareExchange(ref long location1, long value, long comparand);
	static object CompareExchange(ref object location1, object value, object comparand);
	static sbyte CompareExchange(ref sbyte location1, sbyte value, sbyte comparand);
	static short CompareExchange(ref short location1, short value, short comparand);
	static byte CompareExchange(ref byte location1, byte value, byte comparand);
	static ushort CompareExchange(ref ushort location1, ushort value, ushort comparand);
	static uint CompareExchange(ref uint location1, uint value, uint comparand);
	static ulong CompareExchange(ref ulong location1, ulong value, ulong comparand);
	static float CompareExchange(ref float location1, float value, float comparand);
	static double CompareExchange(ref double location1, double value, double comparand);
	static IntPtr CompareExchange(ref IntPtr location1, IntPtr value, IntPtr comparand);
	static UIntPtr CompareExchange(ref UIntPtr location1, UIntPtr value, UIntPtr comparand);
	static T CompareExchange<T>(ref T location1, T value, T comparand);
	static int Decrement(ref int location);
	static long Decrement(ref long location);
	static uint Decrement(ref uint location);
	static ulong Decrement(ref ulong location);
	static int Exchange(ref int location1, int value);
	static long Exchange(ref long location1, long value);
	static object Exchange(ref object location1, object value);
	static sbyte Exchange(ref sbyte location1, sbyte value);
	static short Exchange(ref short location1, short value);
	static byte Exchange(ref byte location1, byte value);
	static ushort Exchange(ref ushort location1, ushort value);
	static uint Exchange(ref uint location1, uint value);
	static ulong Exchange(ref ulong location1, ulong value);
	static float Exchange(ref float location1, float value);
	static double Exchange(ref double location1, double value);
	static IntPtr Exchange(ref IntPtr location1, IntPtr value);
	static UIntPtr Exchange(ref UIntPtr location1, UIntPtr value);
	static T Exchange<T>(ref T location1, T value);
	static int Increment(ref int location);
	static long Increment(ref long location);
	static uint Increment(ref uint location);
	static ulong Increment(ref ulong location);
	static void MemoryBarrier();
	static void MemoryBarrierProcessWide();
	static int Or(ref int location1, int value);
	static uint Or(ref uint location1, uint value);
	static long Or(ref long location1, long value);
	static ulong Or(ref ulong location1, ulong value);
	static long Read(in long location);
	static ulong Read(in ulong location);
}
static class LazyInitializer {
	static T EnsureInitialized<T>(ref T target) where T : class;
	static T EnsureInitialized<T>(ref T target, Func<T> valueFactory) where T : class;
	static T EnsureInitialized<T>(ref T target, ref bool initialized, ref object syncLock, Func<T> valueFactory = default);
	static T EnsureInitialized<T>(ref T target, ref object syncLock, Func<T> valueFactory) where T : class;
}
enum LazyThreadSafetyMode { None, PublicationOnly, ExecutionAndPublication }
class Lock {
	bool IsHeldByCurrentThread {get;}
	void Acquire();
	void Enter();
	Lock.Scope EnterScope();
	void Exit();
	void Release();
	bool TryEnter();
	bool TryEnter(int millisecondsTimeout);
	bool TryEnter(TimeSpan timeout);
	struct Scope {
		void Dispose();
	}
}
struct LockCookie : IEquatable<LockCookie> {}
struct LockHolder : IDisposable {
	void Dispose();
	static LockHolder Hold(Lock l);
}
class LockRecursionException : Exception {}
enum LockRecursionPolicy {}
class ManualResetEvent : EventWaitHandle {}
class ManualResetEventSlim : IDisposable {
	bool IsSet {get;}
	int SpinCount {get;}
	WaitHandle WaitHandle {get;}
	void Dispose();
	protected void Dispose(bool disposing);
	void Reset();
	void Set();
	void Wait();
	void Wait(CancellationToken cancellationToken);
	bool Wait(TimeSpan timeout);
	bool Wait(TimeSpan timeout, CancellationToken cancellationToken);
	bool Wait(int millisecondsTimeout);
	bool Wait(int millisecondsTimeout, CancellationToken cancellationToken);
}
static class Monitor {
	static long LockContentionCount {get;}
	static void Enter(object obj);
	static void Enter(object obj, ref bool lockTaken);
	static void Exit(object obj);
	static bool IsEntered(object obj);
	static void Pulse(object obj);
	static void PulseAll(object obj);
	static bool TryEnter(object obj);
	static void TryEnter(object obj, ref bool lockTaken);
	static bool TryEnter(object obj, int millisecondsTimeout);
	static void TryEnter(object obj, int millisecondsTimeout, ref bool lockTaken);
	static bool TryEnter(object obj, TimeSpan timeout);
	static void TryEnter(object obj, TimeSpan timeout, ref bool lockTaken);
	static bool Wait(object obj);
	static bool Wait(object obj, int millisecondsTimeout, bool exitContext = default);
	static bool Wait(object obj, TimeSpan timeout, bool exitContext = default);
}
class Mutex : WaitHandle {
	static Mutex OpenExisting(string name);
	void ReleaseMutex();
	static bool TryOpenExisting(string name, out Mutex result);
}
delegate void ParameterizedThreadStart(object obj);
class PeriodicTimer : IDisposable {
	TimeSpan Period {get;set;}
	void Dispose();
	ValueTask<bool> WaitForNextTickAsync(CancellationToken cancellationToken = default);
}
class ReaderWriterLock {}
class ReaderWriterLockSlim : IDisposable {
	int CurrentReadCount {get;}
	bool IsReadLockHeld {get;}
	bool IsUpgradeableReadLockHeld {get;}
	bool IsWriteLockHeld {get;}
	LockRecursionPolicy RecursionPolicy {get;}
	int RecursiveReadCount {get;}
	int RecursiveUpgradeCount {get;}
	int RecursiveWriteCount {get;}
	int WaitingReadCount {get;}
	int WaitingUpgradeCount {get;}
	int WaitingWriteCount {get;}
	void Dispose();
	void EnterReadLock();
	void EnterUpgradeableReadLock();
	void EnterWriteLock();
	void ExitReadLock();
	void ExitUpgradeableReadLock();
	void ExitWriteLock();
	bool TryEnterReadLock(TimeSpan timeout);
	bool TryEnterReadLock(int millisecondsTimeout);
	bool TryEnterUpgradeableReadLock(TimeSpan timeout);
	bool TryEnterUpgradeableReadLock(int millisecondsTimeout);
	bool TryEnterWriteLock(TimeSpan timeout);
	bool TryEnterWriteLock(int millisecondsTimeout);
}
class RegisteredWaitHandle : MarshalByRefObject {
	bool Unregister(WaitHandle waitObject);
}
class Semaphore : WaitHandle {
	static Semaphore OpenExisting(string name);
	int Release();
	int Release(int releaseCount);
	static bool TryOpenExisting(string name, out Semaphore result);
}
class SemaphoreFullException : SystemException {}
class SemaphoreSlim : IDisposable {
	WaitHandle AvailableWaitHandle {get;}
	int CurrentCount {get;}
	void Dispose();
	protected void Dispose(bool disposing);
	int Release();
	int Release(int releaseCount);
	void Wait();
	void Wait(CancellationToken cancellationToken);
	bool Wait(TimeSpan timeout);
	bool Wait(TimeSpan timeout, CancellationToken cancellationToken);
	bool Wait(int millisecondsTimeout);
	bool Wait(int millisecondsTimeout, CancellationToken cancellationToken);
	Task WaitAsync();
	Task WaitAsync(CancellationToken cancellationToken);
	Task<bool> WaitAsync(int millisecondsTimeout);
	Task<bool> WaitAsync(TimeSpan timeout);
	Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken);
	Task<bool> WaitAsync(int millisecondsTimeout, CancellationToken cancellationToken);
}
delegate void SendOrPostCallback(object state);
struct SpinLock {
	bool IsHeld {get;}
	bool IsHeldByCurrentThread {get;}
	bool IsThreadOwnerTrackingEnabled {get;}
	void Enter(ref bool lockTaken);
	void Exit();
	void Exit(bool useMemoryBarrier);
	void TryEnter(ref bool lockTaken);
	void TryEnter(TimeSpan timeout, ref bool lockTaken);
	void TryEnter(int millisecondsTimeout, ref bool lockTaken);
}
struct SpinWait {
	int Count {get;}
	bool NextSpinWillYield {get;}
	void Reset();
	void SpinOnce();
	void SpinOnce(int sleep1Threshold);
	static void SpinUntil(Func<bool> condition);
	static bool SpinUntil(Func<bool> condition, TimeSpan timeout);
	static bool SpinUntil(Func<bool> condition, int millisecondsTimeout);
}
class SynchronizationContext {
	static SynchronizationContext Current {get;}
	SynchronizationContext CreateCopy();
	bool IsWaitNotificationRequired();
	void OperationCompleted();
	void OperationStarted();
	void Post(SendOrPostCallback d, object state);
	void Send(SendOrPostCallback d, object state);
	static void SetSynchronizationContext(SynchronizationContext syncContext);
	protected void SetWaitNotificationRequired();
	int Wait(IntPtr[] waitHandles, bool waitAll, int millisecondsTimeout);
	protected static int WaitHelper(IntPtr[] waitHandles, bool waitAll, int millisecondsTimeout);
}
class SynchronizationLockException : SystemException {}
class Thread {
	CultureInfo CurrentCulture {get;set;}
	static IPrincipal CurrentPrincipal {get;set;}
	static Thread CurrentThread {get;}
	CultureInfo CurrentUICulture {get;set;}
	ExecutionContext ExecutionContext {get;}
	bool IsAlive {get;}
	bool IsBackground {get;set;}
	bool IsThreadPoolThread {get;}
	int ManagedThreadId {get;}
	string Name {get;set;}
	ThreadPriority Priority {get;set;}
	ThreadState ThreadState {get;}
	void Abort();
	void Abort(object stateInfo);
	static LocalDataStoreSlot AllocateDataSlot();
	static LocalDataStoreSlot AllocateNamedDataSlot(string name);
	static void BeginCriticalRegion();
	static void BeginThreadAffinity();
	void DisableComObjectEagerCleanup();
	static void EndCriticalRegion();
	static void EndThreadAffinity();
	static void FreeNamedDataSlot(string name);
	static int GetCurrentProcessorId();
	static object GetData(LocalDataStoreSlot slot);
	static AppDomain GetDomain();
	static int GetDomainID();
	static LocalDataStoreSlot GetNamedDataSlot(string name);
	void Interrupt();
	bool Join(int millisecondsTimeout);
	void Join();
	bool Join(TimeSpan timeout);
	static void MemoryBarrier();
	static void ResetAbort();
	void SetApartmentState(ApartmentState state);
	static void SetData(LocalDataStoreSlot slot, object data);
	static void Sleep(int millisecondsTimeout);
	static void Sleep(TimeSpan timeout);
	static void SpinWait(int iterations);
	void Start(object parameter);
	void Start();
	bool TrySetApartmentState(ApartmentState state);
	void UnsafeStart(object parameter);
	void UnsafeStart();
	static bool Yield();
}
class ThreadAbortException : SystemException {
	object ExceptionState {get;}
}
class ThreadExceptionEventArgs : EventArgs {
	Exception Exception {get;}
}
delegate void ThreadExceptionEventHandler(object sender, ThreadExceptionEventArgs e);
class ThreadInterruptedException : SystemException {}
class ThreadLocal<T> : IDisposable {
	bool IsValueCreated {get;}
	T Value {get;set;}
	IList<T> Values {get;}
	void Dispose();
	protected void Dispose(bool disposing);
}
static class ThreadPool {}
enum ThreadPriority { Lowest, BelowNormal, Normal, AboveNormal, Highest }
delegate void ThreadStart();
class ThreadStartException : SystemException {}
enum ThreadState { Running, StopRequested, SuspendRequested, Background, Unstarted, Stopped, WaitSleepJoin, Suspended, AbortRequested, Aborted }
class ThreadStateException : SystemException {}
static class Timeout {
	static TimeSpan InfiniteTimeSpan;
	const int Infinite;
}
class Timer : MarshalByRefObject, ITimer {
	static long ActiveCount {get;}
	bool Change(int dueTime, int period);
	bool Change(TimeSpan dueTime, TimeSpan period);
	bool Change(uint dueTime, uint period);
	bool Change(long dueTime, long period);
	bool Dispose(WaitHandle notifyObject);
	void Dispose();
	ValueTask DisposeAsync();
}
delegate void TimerCallback(object state);
delegate void WaitCallback(object state);
abstract class WaitHandle : MarshalByRefObject, IDisposable {
	protected static IntPtr InvalidHandle;
	const int WaitTimeout;
	void Close();
	protected void Dispose(bool explicitDisposing);
	void Dispose();
	static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn, TimeSpan timeout = default, bool exitContext = default);
	static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn, int millisecondsTimeout, bool exitContext);
	static bool WaitAll(WaitHandle[] waitHandles);
	static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext = default);
	static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext = default);
	static int WaitAny(WaitHandle[] waitHandles);
	static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext = default);
	static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext = default);
	bool WaitOne(int millisecondsTimeout);
	bool WaitOne(TimeSpan timeout);
	bool WaitOne();
	bool WaitOne(int millisecondsTimeout, bool exitContext);
	bool WaitOne(TimeSpan timeout, bool exitContext);
}
class WaitHandleCannotBeOpenedException : ApplicationException {}
static class WaitHandleExtensions {}
delegate void WaitOrTimerCallback(object state, bool timedOut);
