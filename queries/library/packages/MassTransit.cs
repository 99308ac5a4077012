// packages: MassTransit, MassTransit.Abstractions, MassTransit.RabbitMQ
using Microsoft.Extensions.DependencyInjection;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Reflection;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace MassTransit;
interface IConsumer {}
interface IConsumer<in TMessage> : IConsumer where TMessage : class {
	Task Consume(ConsumeContext<TMessage> context);
}
abstract class ConsumerDefinition<TConsumer> : IConsumerDefinition<TConsumer> where TConsumer : class, IConsumer {
	protected int? ConcurrentMessageLimit {get;set;}
	protected string EndpointName {get;set;}
	protected void ConfigureConsumer(IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<TConsumer> consumerConfigurator, IRegistrationContext context);
}
interface IConsumerDefinition<TConsumer> {}
interface PipeContext {
	CancellationToken CancellationToken {get;}
}
interface MessageContext {
	Guid? ConversationId {get;}
	Guid? CorrelationId {get;}
	Headers Headers {get;}
	Guid? MessageId {get;}
	Guid? RequestId {get;}
	Uri SourceAddress {get;}
}
interface Headers {
	T Get<T>(string key, T defaultValue = default) where T : class;
	bool TryGetHeader(string key, out object value);
}
interface ConsumeContext : IPublishEndpoint, ISendEndpointProvider, MessageContext, PipeContext {
	void Respond<T>(T message) where T : class;
	Task RespondAsync<T>(T message) where T : class;
	Task RespondAsync<T>(object values) where T : class;
	bool TryGetMessage<T>(out ConsumeContext<T> consumeContext) where T : class;
}
interface ConsumeContext<out T> : ConsumeContext where T : class {
	T Message {get;}
}
interface SendContext : PipeContext {
	Guid? CorrelationId {get;set;}
}
interface SendContext<out T> : SendContext where T : class {
	T Message {get;}
}
interface PublishContext : SendContext {}
interface PublishContext<out T> : PublishContext, SendContext<T> where T : class {}
interface IPipe<in TContext> where TContext : class, PipeContext {
	Task Send(TContext context);
}
interface IFilter<TContext> where TContext : class, PipeContext {
	Task Send(TContext context, IPipe<TContext> next);
}
interface IPublishEndpoint {
	Task Publish<T>(T message, CancellationToken cancellationToken = default) where T : class;
	Task Publish<T>(T message, IPipe<PublishContext<T>> publishPipe, CancellationToken cancellationToken = default) where T : class;
	Task Publish(object message, CancellationToken cancellationToken = default);
	Task Publish(object message, Type messageType, CancellationToken cancellationToken = default);
	Task Publish<T>(object values, CancellationToken cancellationToken = default) where T : class;
}
interface ISendEndpoint {
	Task Send<T>(T message, CancellationToken cancellationToken = default) where T : class;
	Task Send(object message, CancellationToken cancellationToken = default);
	Task Send<T>(object values, CancellationToken cancellationToken = default) where T : class;
}
interface ISendEndpointProvider {
	Task<ISendEndpoint> GetSendEndpoint(Uri address);
}
interface IBus : IPublishEndpoint, ISendEndpointProvider {
	Uri Address {get;}
}
interface IBusControl : IBus {
	Task StartAsync(CancellationToken cancellationToken = default);
	Task StopAsync(CancellationToken cancellationToken = default);
}
static class PublishContextExecuteExtensions {
	static Task Publish<T>(this IPublishEndpoint publishEndpoint, T message, Action<PublishContext<T>> callback, CancellationToken cancellationToken = default) where T : class;
	static Task Send<T>(this ISendEndpointProvider provider, T message, CancellationToken cancellationToken = default) where T : class;
}
interface IRequestClient<TRequest> where TRequest : class {
	Task<Response<T>> GetResponse<T>(TRequest message, CancellationToken cancellationToken = default, RequestTimeout timeout = default) where T : class;
	Task<Response<T>> GetResponse<T>(object values, CancellationToken cancellationToken = default, RequestTimeout timeout = default) where T : class;
	Task<Response<T1, T2>> GetResponse<T1, T2>(TRequest message, CancellationToken cancellationToken = default, RequestTimeout timeout = default) where T1 : class where T2 : class;
}
struct RequestTimeout {}
interface Response {
	object Message {get;}
}
interface Response<out TResponse> : Response where TResponse : class {
	TResponse Message {get;}
}
struct Response<T1, T2> : Response where T1 : class where T2 : class {
	bool Is<T>(out Response<T> result) where T : class;
}
interface Fault {
	ExceptionInfo[] Exceptions {get;}
}
interface Fault<out T> : Fault {
	T Message {get;}
}
interface ExceptionInfo {
	string Message {get;}
}
interface IRegistrationContext : IServiceProvider {}
interface IBusRegistrationContext : IRegistrationContext {}
interface IRegistrationConfigurator : IServiceCollection {
	IConsumerRegistrationConfigurator<T> AddConsumer<T>(Action<IConsumerConfigurator<T>> configure = default) where T : class, IConsumer;
	IConsumerRegistrationConfigurator<T> AddConsumer<T, TDefinition>(Action<IConsumerConfigurator<T>> configure = default) where T : class, IConsumer;
	void AddConsumers(params Assembly[] assemblies);
	void AddConsumers(params Type[] types);
	void AddConsumer(Type consumerType);
	void AddConsumersFromNamespaceContaining<T>();
	void AddRequestClient<T>(RequestTimeout timeout = default) where T : class;
	void AddRequestClient<T>(Uri destinationAddress, RequestTimeout timeout = default) where T : class;
	ISagaRegistrationConfigurator<T> AddSaga<T>() where T : class;
	ISagaRegistrationConfigurator<T> AddSagaStateMachine<TStateMachine, T>() where TStateMachine : class where T : class, SagaStateMachineInstance;
	void AddSagaStateMachines(params Assembly[] assemblies);
	void AddSagas(params Assembly[] assemblies);
	void AddActivities(params Assembly[] assemblies);
	void SetEndpointNameFormatter(IEndpointNameFormatter endpointNameFormatter);
	void SetKebabCaseEndpointNameFormatter();
}
interface IBusRegistrationConfigurator : IRegistrationConfigurator {
	void UsingInMemory(Action<IBusRegistrationContext, IInMemoryBusFactoryConfigurator> configure = default);
	void UsingRabbitMq(Action<IBusRegistrationContext, IRabbitMqBusFactoryConfigurator> configure = default);
	void UsingAzureServiceBus(Action<IBusRegistrationContext, IServiceBusBusFactoryConfigurator> configure = default);
	void AddDelayedMessageScheduler();
	void AddEntityFrameworkOutbox<TDbContext>(Action<IEntityFrameworkOutboxConfigurator> configure = default);
}
interface IServiceCollectionBusConfigurator : IBusRegistrationConfigurator {}
interface IEntityFrameworkOutboxConfigurator {
	void UseBusOutbox();
}
interface IConsumerRegistrationConfigurator<T> where T : class {
	void Endpoint(Action<IEndpointRegistrationConfigurator> configure);
}
interface ISagaRegistrationConfigurator<T> where T : class {
	ISagaRegistrationConfigurator<T> InMemoryRepository();
}
interface IEndpointRegistrationConfigurator {
	string Name {set;}
}
interface IConsumerConfigurator<TConsumer> where TConsumer : class {
	void UseMessageRetry(Action<IRetryConfigurator> configure);
}
interface IRetryConfigurator {
	IRetryConfigurator Immediate(int retryLimit);
	IRetryConfigurator Interval(int retryCount, TimeSpan interval);
	IRetryConfigurator Exponential(int retryLimit, TimeSpan minInterval, TimeSpan maxInterval, TimeSpan intervalDelta);
	void Ignore<T>() where T : Exception;
	void Handle<T>() where T : Exception;
}
interface IEndpointNameFormatter {}
class KebabCaseEndpointNameFormatter : IEndpointNameFormatter {
	static IEndpointNameFormatter Instance {get;}
}
class SnakeCaseEndpointNameFormatter : IEndpointNameFormatter {}
interface IConsumePipeConfigurator {}
interface IReceiveEndpointConfigurator : IConsumePipeConfigurator {
	int PrefetchCount {set;}
	void ConfigureConsumer<T>(IRegistrationContext registration, Action<IConsumerConfigurator<T>> configure = default) where T : class, IConsumer;
	void ConfigureConsumers(IRegistrationContext registration);
	void Consumer<TConsumer>(Func<TConsumer> consumerFactoryMethod) where TConsumer : class, IConsumer;
	void Consumer<TConsumer>() where TConsumer : class, IConsumer, new();
	void Handler<T>(Func<ConsumeContext<T>, Task> handler) where T : class;
	void UseMessageRetry(Action<IRetryConfigurator> configure);
	void UseInMemoryOutbox();
}
interface IRabbitMqReceiveEndpointConfigurator : IReceiveEndpointConfigurator {
	string ExchangeType {set;}
	void Bind(string exchangeName);
}
interface IBusFactoryConfigurator {
	void ConfigureEndpoints(IBusRegistrationContext registration, IEndpointNameFormatter endpointNameFormatter = default);
	void UseMessageRetry(Action<IRetryConfigurator> configure);
	void Message<T>(Action<IMessageTopologyConfigurator<T>> configureTopology) where T : class;
	void Publish<T>(Action<IMessageTopologyConfigurator<T>> configureTopology) where T : class;
	void UseConsumeFilter(Type filterType, IRegistrationContext context);
	void UseInMemoryOutbox();
	void UseDelayedMessageScheduler();
}
interface IMessageTopologyConfigurator<T> where T : class {
	void SetEntityName(string entityName);
}
interface IInMemoryBusFactoryConfigurator : IBusFactoryConfigurator {
	void ReceiveEndpoint(string queueName, Action<IReceiveEndpointConfigurator> configureEndpoint);
}
interface IServiceBusBusFactoryConfigurator : IBusFactoryConfigurator {
	void Host(string connectionString);
	void ReceiveEndpoint(string queueName, Action<IReceiveEndpointConfigurator> configureEndpoint);
	void SubscriptionEndpoint<T>(string subscriptionName, Action<IReceiveEndpointConfigurator> configureEndpoint) where T : class;
}
interface IRabbitMqBusFactoryConfigurator : IBusFactoryConfigurator {
	string ExchangeType {set;}
	void Host(string host, Action<IRabbitMqHostConfigurator> configure = default);
	void Host(string host, string virtualHost, Action<IRabbitMqHostConfigurator> configure = default);
	void Host(string host, ushort port, string virtualHost, Action<IRabbitMqHostConfigurator> configure = default);
	void Host(Uri hostAddress, Action<IRabbitMqHostConfigurator> configure = default);
	void ReceiveEndpoint(string queueName, Action<IRabbitMqReceiveEndpointConfigurator> configureEndpoint);
}
interface IRabbitMqHostConfigurator {
	void Password(string password);
	void Username(string username);
}
static class Bus {
	static IBusFactorySelector Factory {get;}
}
interface IBusFactorySelector {
	IBusControl CreateUsingRabbitMq(Action<IRabbitMqBusFactoryConfigurator> configure);
	IBusControl CreateUsingInMemory(Action<IInMemoryBusFactoryConfigurator> configure);
}
interface ISaga {
	Guid CorrelationId {get;set;}
}
interface SagaStateMachineInstance : ISaga {}
interface CorrelatedBy<out TKey> {
	TKey CorrelationId {get;}
}
interface State {
	string Name {get;}
}
interface Event {}
interface Event<out TMessage> : Event {}
interface BehaviorContext<TSaga> : ConsumeContext where TSaga : class, ISaga {
	TSaga Saga {get;}
	TSaga Instance {get;}
}
interface BehaviorContext<TSaga, out TMessage> : BehaviorContext<TSaga>, ConsumeContext<TMessage> where TSaga : class, ISaga where TMessage : class {
	TMessage Data {get;}
}
interface EventActivityBinder<TSaga> where TSaga : class, ISaga {}
interface EventActivityBinder<TSaga, TMessage> where TSaga : class, ISaga where TMessage : class {
	EventActivityBinder<TSaga, TMessage> Then(Action<BehaviorContext<TSaga, TMessage>> action);
	EventActivityBinder<TSaga, TMessage> ThenAsync(Func<BehaviorContext<TSaga, TMessage>, Task> asyncAction);
	EventActivityBinder<TSaga, TMessage> TransitionTo(State toState);
	EventActivityBinder<TSaga, TMessage> Publish<T>(Func<BehaviorContext<TSaga, TMessage>, T> messageFactory) where T : class;
	EventActivityBinder<TSaga, TMessage> PublishAsync<T>(Func<BehaviorContext<TSaga, TMessage>, Task<T>> messageFactory) where T : class;
	EventActivityBinder<TSaga, TMessage> Send<T>(Func<BehaviorContext<TSaga, TMessage>, T> messageFactory) where T : class;
	EventActivityBinder<TSaga, TMessage> If(Func<BehaviorContext<TSaga, TMessage>, bool> condition, Func<EventActivityBinder<TSaga, TMessage>, EventActivityBinder<TSaga, TMessage>> activityCallback);
	EventActivityBinder<TSaga, TMessage> Finalize();
}
interface EventActivities<TSaga> where TSaga : class, ISaga {}
interface IEventCorrelationConfigurator<TSaga, TMessage> where TSaga : class, ISaga where TMessage : class {
	IEventCorrelationConfigurator<TSaga, TMessage> CorrelateById(Func<ConsumeContext<TMessage>, Guid> selector);
	IEventCorrelationConfigurator<TSaga, TMessage> CorrelateBy(Expression<Func<TSaga, ConsumeContext<TMessage>, bool>> correlationExpression);
	IEventCorrelationConfigurator<TSaga, TMessage> SelectId(Func<ConsumeContext<TMessage>, Guid> selector);
}
class MassTransitStateMachine<TInstance> where TInstance : class, SagaStateMachineInstance {
	State Final {get;}
	State Initial {get;}
	protected void During(State state, params object[] activities);
	protected void DuringAny(params object[] activities);
	protected void Event<T>(Expression<Func<Event<T>>> propertyExpression) where T : class;
	protected void Event<T>(Expression<Func<Event<T>>> propertyExpression, Action<IEventCorrelationConfigurator<TInstance, T>> configureEventCorrelation) where T : class;
	protected void Initially(params object[] activities);
	protected void InstanceState(Expression<Func<TInstance, string>> instanceStateProperty);
	protected void InstanceState(Expression<Func<TInstance, int>> instanceStateProperty, params State[] states);
	protected void SetCompletedWhenFinalized();
	protected void State(Expression<Func<State>> propertyExpression);
	protected EventActivityBinder<TInstance, TMessage> When<TMessage>(Event<TMessage> @event) where TMessage : class;
}
static class DependencyInjectionRegistrationExtensions {
	static IServiceCollection AddMassTransit(this IServiceCollection collection, Action<IBusRegistrationConfigurator> configure = default);
	static IServiceCollection AddMassTransitTestHarness(this IServiceCollection services, Action<IBusRegistrationConfigurator> configure = default);
	static IServiceCollection AddMassTransitHostedService(this IServiceCollection services, bool waitUntilStarted = default);
}
class NewId {
	static Guid NextGuid();
}
class ExcludeFromTopologyAttribute : Attribute {}
class EntityNameAttribute : Attribute {}
