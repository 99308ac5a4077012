// assemblies: System.Core, System.Linq.Expressions, System.Runtime, System.Runtime.CompilerServices.VisualC, System.Runtime.InteropServices, mscorlib
using System.Collections;
using System.Collections.Generic;
using System.Threading;
namespace System.Runtime.CompilerServices;
class AccessedThroughPropertyAttribute : Attribute {}
struct AsyncIteratorMethodBuilder {}
class AsyncIteratorStateMachineAttribute : StateMachineAttribute {}
class AsyncMethodBuilderAttribute : Attribute {}
class AsyncStateMachineAttribute : StateMachineAttribute {}
struct AsyncTaskMethodBuilder {}
struct AsyncTaskMethodBuilder<TResult> {}
struct AsyncValueTaskMethodBuilder {}
struct AsyncValueTaskMethodBuilder<TResult> {}
struct AsyncVoidMethodBuilder {}
class CallConvCdecl {}
class CallConvFastcall {}
class CallConvMemberFunction {}
class CallConvStdcall {}
class CallConvSuppressGCTransition {}
class CallConvSwift {}
class CallConvThiscall {}
class CallSite {}
class CallSite<T> : CallSite where T : class {}
abstract class CallSiteBinder {}
static class CallSiteHelpers {}
static class CallSiteOps {}
class CallerArgumentExpressionAttribute : Attribute {}
class CallerFilePathAttribute : Attribute {}
class CallerLineNumberAttribute : Attribute {}
class CallerMemberNameAttribute : Attribute {}
class Closure {}
class CollectionBuilderAttribute : Attribute {}
enum CompilationRelaxations {}
class CompilationRelaxationsAttribute : Attribute {}
class CompilerFeatureRequiredAttribute : Attribute {}
class CompilerGeneratedAttribute : Attribute {}
class CompilerGlobalScopeAttribute : Attribute {}
static class CompilerMarshalOverride {}
class ConditionalWeakTable<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>> where TKey : class where TValue : class {
	void Add(TKey key, TValue value);
	void AddOrUpdate(TKey key, TValue value);
	void Clear();
	TValue GetOrCreateValue(TKey key);
	TValue GetValue(TKey key, ConditionalWeakTable<TKey, TValue>.CreateValueCallback createValueCallback);
	bool Remove(TKey key);
	bool TryAdd(TKey key, TValue value);
	bool TryGetValue(TKey key, out TValue value);
	delegate TValue CreateValueCallback(TKey key);
}
struct ConfiguredAsyncDisposable {}
struct ConfiguredCancelableAsyncEnumerable<T> {
	ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait(bool continueOnCapturedContext);
	ConfiguredCancelableAsyncEnumerable<T>.Enumerator GetAsyncEnumerator();
	ConfiguredCancelableAsyncEnumerable<T> WithCancellation(CancellationToken cancellationToken);
	struct Enumerator {
		T Current {get;}
		ConfiguredValueTaskAwaitable DisposeAsync();
		ConfiguredValueTaskAwaitable<bool> MoveNextAsync();
	}
}
struct ConfiguredTaskAwaitable {
	ConfiguredTaskAwaitable.ConfiguredTaskAwaiter GetAwaiter();
	struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion {
		bool IsCompleted {get;}
		void GetResult();
		void OnCompleted(Action continuation);
		void UnsafeOnCompleted(Action continuation);
	}
}
struct ConfiguredTaskAwaitable<TResult> {
	ConfiguredTaskAwaitable<TResult>.ConfiguredTaskAwaiter GetAwaiter();
	struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion {
		bool IsCompleted {get;}
		TResult GetResult();
		void OnCompleted(Action continuation);
		void UnsafeOnCompleted(Action continuation);
	}
}
struct ConfiguredValueTaskAwaitable {
	ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter GetAwaiter();
	struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion {
		bool IsCompleted {get;}
		void GetResult();
		void OnCompleted(Action continuation);
		void UnsafeOnCompleted(Action continuation);
	}
}
struct ConfiguredValueTaskAwaitable<TResult> {
	ConfiguredValueTaskAwaitable<TResult>.ConfiguredValueTaskAwaiter GetAwaiter();
	struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion {
		bool IsCompleted {get;}
		TResult GetResult();
		void OnCompleted(Action continuation);
		void UnsafeOnCompleted(Action continuation);
	}
}
static class ContractHelper {}
class CppInlineNamespaceAttribute : Attribute {}
class CreateNewOnMetadataUpdateAttribute : Attribute {}
abstract class CustomConstantAttribute : Attribute {}
class DateTimeConstantAttribute : CustomConstantAttribute {}
abstract class DebugInfoGenerator {}
class DecimalConstantAttribute : Attribute {}
class DefaultDependencyAttribute : Attribute {}
struct DefaultInterpolatedStringHandler {}
class DependencyAttribute : Attribute {}
class DisablePrivateReflectionAttribute : Attribute {}
class DisableRuntimeMarshallingAttribute : Attribute {}
class DiscardableAttribute : Attribute {}
class DynamicAttribute : Attribute {}
class EnumeratorCancellationAttribute : Attribute {}
class ExtensionAttribute : Attribute {}
class FixedAddressValueTypeAttribute : Attribute {}
class FixedBufferAttribute : Attribute {}
static class FormattableStringFactory {
	static FormattableString Create(string format, params object[] arguments);
}
class HasCopySemanticsAttribute : Attribute {}
interface IAsyncStateMachine {}
interface ICastable {}
interface ICriticalNotifyCompletion : INotifyCompletion {
	void UnsafeOnCompleted(Action continuation);
}
class IDispatchConstantAttribute : CustomConstantAttribute {}
interface INotifyCompletion {
	void OnCompleted(Action continuation);
}
interface IRuntimeVariables {}
interface IStrongBox {}
interface ITuple {
	int Length {get;}
	object this[int index] {get;}
}
class IUnknownConstantAttribute : CustomConstantAttribute {}
class IndexerNameAttribute : Attribute {}
class InlineArrayAttribute : Attribute {}
class InternalsVisibleToAttribute : Attribute {}
class InterpolatedStringHandlerArgumentAttribute : Attribute {}
class InterpolatedStringHandlerAttribute : Attribute {}
static class IsBoxed {}
class IsByRefLikeAttribute : Attribute {}
static class IsByValue {}
static class IsConst {}
static class IsCopyConstructed {}
static class IsExplicitlyDereferenced {}
static class IsExternalInit {}
static class IsImplicitlyDereferenced {}
static class IsJitIntrinsic {}
static class IsLong {}
static class IsPinned {}
class IsReadOnlyAttribute : Attribute {}
static class IsSignUnspecifiedByte {}
static class IsUdtReturn {}
class IsUnmanagedAttribute : Attribute {}
static class IsVolatile {}
class IteratorStateMachineAttribute : StateMachineAttribute {}
enum LoadHint {}
class MetadataUpdateOriginalTypeAttribute : Attribute {}
enum MethodCodeType {}
class MethodImplAttribute : Attribute {}
enum MethodImplOptions {}
class ModuleInitializerAttribute : Attribute {}
class NativeCppClassAttribute : Attribute {}
class NullableAttribute : Attribute {}
class NullableContextAttribute : Attribute {}
class NullablePublicOnlyAttribute : Attribute {}
class OverloadResolutionPriorityAttribute : Attribute {}
class ParamCollectionAttribute : Attribute {}
struct PoolingAsyncValueTaskMethodBuilder {}
struct PoolingAsyncValueTaskMethodBuilder<TResult> {}
class PreserveBaseOverridesAttribute : Attribute {}
class ReadOnlyCollectionBuilder<T> : IList, IList<T> {}
class RefSafetyRulesAttribute : Attribute {}
class ReferenceAssemblyAttribute : Attribute {}
class RequiredAttributeAttribute : Attribute {}
class RequiredMemberAttribute : Attribute {}
class RequiresLocationAttribute : Attribute {}
class RuleCache<T> where T : class {}
class RuntimeCompatibilityAttribute : Attribute {}
static class RuntimeFeature {}
static class RuntimeHelpers {
	static int OffsetToStringData {get;}
	static IntPtr AllocateTypeAssociatedMemory(Type type, int size);
	static object Box(ref byte target, RuntimeTypeHandle type);
	static ReadOnlySpan<T> CreateSpan<T>(RuntimeFieldHandle fldHandle);
	static void EnsureSufficientExecutionStack();
	static bool Equals(object o1, object o2);
	static void ExecuteCodeWithGuaranteedCleanup(RuntimeHelpers.TryCode code, RuntimeHelpers.CleanupCode backoutCode, object userData);
	static int GetHashCode(object o);
	static object GetObjectValue(object obj);
	static T[] GetSubArray<T>(T[] array, Range range);
	static object GetUninitializedObject(Type type);
	static void InitializeArray(Array array, RuntimeFieldHandle fldHandle);
	static bool IsReferenceOrContainsReferences<T>();
	static void PrepareConstrainedRegions();
	static void PrepareConstrainedRegionsNoOP();
	static void PrepareContractedDelegate(Delegate d);
	static void PrepareDelegate(Delegate d);
	static void PrepareMethod(RuntimeMethodHandle method);
	static void PrepareMethod(RuntimeMethodHandle method, RuntimeTypeHandle[] instantiation);
	static void ProbeForSufficientStack();
	static void RunClassConstructor(RuntimeTypeHandle type);
	static int SizeOf(RuntimeTypeHandle type);
	static bool TryEnsureSufficientExecutionStack();
	delegate void CleanupCode(object userData, bool exceptionThrown);
	delegate void TryCode(object userData);
}
static class RuntimeOps {}
class RuntimeWrappedException : Exception {}
class ScopedRefAttribute : Attribute {}
class ScopelessEnumAttribute : Attribute {}
class SkipLocalsInitAttribute : Attribute {}
class SpecialNameAttribute : Attribute {}
class StateMachineAttribute : Attribute {}
class StringFreezingAttribute : Attribute {}
class StrongBox<T> : IStrongBox {
	T Value;
}
class SuppressIldasmAttribute : Attribute {}
class SwitchExpressionException : InvalidOperationException {}
struct TaskAwaiter : ICriticalNotifyCompletion {
	bool IsCompleted {get;}
	void GetResult();
	void OnCompleted(Action continuation);
	void UnsafeOnCompleted(Action continuation);
}
struct TaskAwaiter<TResult> : ICriticalNotifyCompletion {
	bool IsCompleted {get;}
	TResult GetResult();
	void OnCompleted(Action continuation);
	void UnsafeOnCompleted(Action continuation);
}
class TupleElementNamesAttribute : Attribute {}
class TypeForwardedFromAttribute : Attribute {}
class TypeForwardedToAttribute : Attribute {}
static class Unsafe {}
class UnsafeAccessorAttribute : Attribute {}
enum UnsafeAccessorKind {}
class UnsafeValueTypeAttribute : Attribute {}
struct ValueTaskAwaiter : ICriticalNotifyCompletion {
	bool IsCompleted {get;}
	void GetResult();
	void OnCompleted(Action continuation);
	void UnsafeOnCompleted(Action continuation);
}
struct ValueTaskAwaiter<TResult> : ICriticalNotifyCompletion {
	bool IsCompleted {get;}
	TResult GetResult();
	void OnCompleted(Action continuation);
	void UnsafeOnCompleted(Action continuation);
}
struct YieldAwaitable {
	YieldAwaitable.YieldAwaiter GetAwaiter();
	struct YieldAwaiter : ICriticalNotifyCompletion {
		bool IsCompleted {get;}
		void GetResult();
		void OnCompleted(Action continuation);
		void UnsafeOnCompleted(Action continuation);
	}
}
