// packages: MediatR
using System.Threading.Tasks;
using System.Threading;
using System;
namespace MediatR.Pipeline;
interface IRequestPreProcessor<in TRequest> {
	Task Process(TRequest request, CancellationToken cancellationToken);
}
interface IRequestPostProcessor<in TRequest, in TResponse> {
	Task Process(TRequest request, TResponse response, CancellationToken cancellationToken);
}
interface IRequestExceptionHandler<in TRequest, TResponse, in TException> where TException : Exception {
	Task Handle(TRequest request, TException exception, RequestExceptionHandlerState<TResponse> state, CancellationToken cancellationToken);
}
interface IRequestExceptionAction<in TRequest, in TException> where TException : Exception {
	Task Execute(TRequest request, TException exception, CancellationToken cancellationToken);
}
class RequestExceptionHandlerState<TResponse> {
	bool Handled {get;}
	TResponse Response {get;}
	void SetHandled(TResponse response);
}
class RequestPreProcessorBehavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> {}
class RequestPostProcessorBehavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> {}
class RequestExceptionProcessorBehavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> {}
class RequestExceptionActionProcessorBehavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> {}
