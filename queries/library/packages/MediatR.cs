// packages: MediatR, MediatR.Contracts, MediatR.Extensions.Microsoft.DependencyInjection
using System.Collections.Generic;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace MediatR;
interface IBaseRequest {}
interface IRequest : IBaseRequest {}
interface IRequest<out TResponse> : IBaseRequest {}
interface IAsyncRequest<out TResponse> {}
interface IStreamRequest<out TResponse> {}
interface INotification {}
interface IAsyncNotification {}
interface ISender {
	IAsyncEnumerable<TResponse> CreateStream<TResponse>(IStreamRequest<TResponse> request, CancellationToken cancellationToken = default);
	IAsyncEnumerable<object> CreateStream(object request, CancellationToken cancellationToken = default);
	Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default);
	Task Send<TRequest>(TRequest request, CancellationToken cancellationToken = default) where TRequest : IRequest;
	Task<object> Send(object request, CancellationToken cancellationToken = default);
}
interface IPublisher {
	Task Publish(object notification, CancellationToken cancellationToken = default);
	Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default) where TNotification : INotification;
}
interface IMediator : IPublisher, ISender {}
class Mediator : IMediator {
	Mediator(ServiceFactory serviceFactory);
	IAsyncEnumerable<TResponse> CreateStream<TResponse>(IStreamRequest<TResponse> request, CancellationToken cancellationToken = default);
	IAsyncEnumerable<object> CreateStream(object request, CancellationToken cancellationToken = default);
	Task Publish(object notification, CancellationToken cancellationToken = default);
	Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default) where TNotification : INotification;
	protected Task PublishCore(IEnumerable<NotificationHandlerExecutor> handlerExecutors, INotification notification, CancellationToken cancellationToken);
	Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default);
	Task Send<TRequest>(TRequest request, CancellationToken cancellationToken = default) where TRequest : IRequest;
	Task<object> Send(object request, CancellationToken cancellationToken = default);
}
class NotificationHandlerExecutor {
	Func<INotification, CancellationToken, Task> HandlerCallback {get;}
	object HandlerInstance {get;}
}
interface INotificationPublisher {
	Task Publish(IEnumerable<NotificationHandlerExecutor> handlerExecutors, INotification notification, CancellationToken cancellationToken);
}
interface IRequestHandler<in TRequest> where TRequest : IRequest {
	Task Handle(TRequest request, CancellationToken cancellationToken);
}
interface IRequestHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse> {
	Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
}
interface IAsyncRequestHandler<in TRequest, TResponse> {
	Task<TResponse> Handle(TRequest message);
}
abstract class AsyncRequestHandler<TRequest> : IRequestHandler<TRequest> where TRequest : IRequest {
	protected Task Handle(TRequest request, CancellationToken cancellationToken);
}
abstract class RequestHandler<TRequest> where TRequest : IRequest {
	protected void Handle(TRequest request);
}
abstract class RequestHandler<TRequest, TResponse> : IRequestHandler<TRequest, TResponse> where TRequest : IRequest<TResponse> {
	protected TResponse Handle(TRequest request);
}
interface IStreamRequestHandler<in TRequest, out TResponse> where TRequest : IStreamRequest<TResponse> {
	IAsyncEnumerable<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
}
interface INotificationHandler<in TNotification> where TNotification : INotification {
	Task Handle(TNotification notification, CancellationToken cancellationToken);
}
abstract class NotificationHandler<TNotification> : INotificationHandler<TNotification> where TNotification : INotification {
	protected void Handle(TNotification notification);
}
delegate Task<TResponse> RequestHandlerDelegate<TResponse>(CancellationToken t = default);
delegate IAsyncEnumerable<TResponse> StreamHandlerDelegate<out TResponse>();
delegate object ServiceFactory(Type serviceType);
delegate object SingleInstanceFactory(Type serviceType);
delegate IEnumerable<object> MultiInstanceFactory(Type serviceType);
interface IPipelineBehavior<in TRequest, TResponse> {
	Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken);
	Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next);
}
interface IStreamPipelineBehavior<in TRequest, TResponse> {
	IAsyncEnumerable<TResponse> Handle(TRequest request, StreamHandlerDelegate<TResponse> next, CancellationToken cancellationToken);
}
struct Unit : IComparable, IComparable<Unit>, IEquatable<Unit> {
	static Task<Unit> Task {get;}
	static Unit Value {get;}
}
static class ServiceFactoryExtensions {
	static T GetInstance<T>(this ServiceFactory factory);
	static IEnumerable<T> GetInstances<T>(this ServiceFactory factory);
}
