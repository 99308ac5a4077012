// packages: Moq
namespace Moq.Language.Flow;
interface ISetup<TMock> : ICallback, ICallbackResult where TMock : class {}
interface ISetup<TMock, TResult> : ICallback<TMock, TResult>, IReturnsThrows<TMock, TResult>, IVerifies where TMock : class {}
interface ISetupGetter<TMock, TProperty> : ICallbackGetter<TMock, TProperty>, IReturnsThrowsGetter<TMock, TProperty>, IVerifies where TMock : class {}
interface ISetupSetter<TMock, TProperty> : ICallbackSetter<TProperty>, ICallbackResult where TMock : class {}
interface ICallbackResult : ICallBase, ICallBaseResult, IOccurrence, IThrows, IThrowsResult, IVerifies {}
interface ICallBase {
	ICallBaseResult CallBase();
}
interface ICallBaseResult : IThrows, IThrowsResult {}
interface IThrowsResult : IOccurrence, IVerifies {}
interface IReturnsThrows<TMock, TResult> : IReturns<TMock, TResult>, IThrows where TMock : class {}
interface IReturnsThrowsGetter<TMock, TProperty> : IReturnsGetter<TMock, TProperty>, IThrows where TMock : class {}
interface IReturnsResult<TMock> : ICallback, IOccurrence, IRaise<TMock>, IVerifies {}
