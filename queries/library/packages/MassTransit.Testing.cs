// packages: MassTransit
using System.Collections.Generic;
using System.Threading.Tasks;
using System.Threading;
using System;
namespace MassTransit.Testing;
interface ITestHarness {
	IBus Bus {get;}
	IConsumedMessages Consumed {get;}
	IPublishedMessages Published {get;}
	IServiceProvider Provider {get;}
	IConsumerTestHarness<T> GetConsumerHarness<T>() where T : class, IConsumer;
	IRequestClient<T> GetRequestClient<T>() where T : class;
	Task Start();
	Task Stop(CancellationToken cancellationToken = default);
}
interface IConsumerTestHarness<T> where T : class {
	IConsumedMessages Consumed {get;}
}
interface IConsumedMessages {
	Task<bool> Any<T>(CancellationToken cancellationToken = default) where T : class;
	IAsyncEnumerable<object> SelectAsync<T>(CancellationToken cancellationToken = default) where T : class;
}
interface IPublishedMessages {
	Task<bool> Any<T>(CancellationToken cancellationToken = default) where T : class;
	IAsyncEnumerable<object> SelectAsync<T>(CancellationToken cancellationToken = default) where T : class;
}
class InMemoryTestHarness {
	IBus Bus {get;}
	Task Start();
	Task Stop();
}
